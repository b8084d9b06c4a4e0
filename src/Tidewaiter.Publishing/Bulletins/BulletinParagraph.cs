namespace Tidewaiter.Publishing.Bulletins;

/// <summary>A paragraph of a bulletin.</summary>
/// <param name="Topic">What it is about.</param>
/// <param name="Text">Whole sentences.</param>
public sealed record BulletinParagraph(BulletinTopic Topic, string Text);
