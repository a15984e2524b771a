namespace Hale.Reports.Words;

/// <summary>The answer in words.</summary>
/// <param name="Headline">One sentence.</param>
/// <param name="Paragraph">What it rests on, for a reader who is no statistician.</param>
/// <param name="Otherwise">Where an alarm took the place of the answer: what the answer is if the alarm was false; null elsewhere.</param>
public sealed record VerdictText(string Headline, string Paragraph, string? Otherwise);
