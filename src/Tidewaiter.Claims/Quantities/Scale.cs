namespace Tidewaiter.Claims.Quantities;

/// <summary>A word or letter that multiplies a number: "million", "bn".</summary>
/// <param name="Factor">By how much.</param>
/// <param name="Form">How surely it is one.</param>
internal sealed record Scale(decimal Factor, ScaleForm Form = ScaleForm.Word);
