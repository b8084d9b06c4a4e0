namespace Tidewaiter.Claims.Tests.Text;

internal sealed record LabelledText(string Id, string Text, DateOnly Published, IReadOnlyList<LabelledClaim> Claims);
