namespace Tidewaiter.Sources.Sdmx;

/// <summary>A dimension or an attribute with the values that a message uses, in the order in which keys count them.</summary>
internal sealed record SdmxComponent(string Id, string[] Values);
