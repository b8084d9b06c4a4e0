namespace Tidewaiter.Articles.Days;

/// <summary>Where a day of publication stands, the most trusted first.</summary>
internal enum DaySource
{
    StructuredData,
    Meta,
    Microdata,
    TimeElement,
    Byline,
    Dateline,
    Address,
    Message,
    Modified,
    Masthead,
}
