namespace Tidewaiter.Cli;

/// <summary>How results are written.</summary>
internal enum OutputFormat
{
    /// <summary>For people, on a terminal.</summary>
    Text,

    /// <summary>One JSON value, indented: an object, or an array where several inputs are named.</summary>
    Json,

    /// <summary>One JSON object a line.</summary>
    JsonLines,

    /// <summary>A note to send on.</summary>
    Markdown,

    /// <summary>The judged figures as schema.org ClaimReview in JSON-LD, indented; an array where several inputs are named.</summary>
    ClaimReview,
}
