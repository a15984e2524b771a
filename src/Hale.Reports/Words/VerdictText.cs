namespace Hale.Reports.Words;

/// <summary>The answer in words.</summary>
/// <param name="Headline">One sentence.</param>
/// <param name="Paragraph">What it rests on, for a reader who is no statistician.</param>
public sealed record VerdictText(string Headline, string Paragraph);
