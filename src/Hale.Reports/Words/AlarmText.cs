namespace Hale.Reports.Words;

/// <summary>An alarm in words.</summary>
/// <param name="Code">Its stable name, such as <c>too_good</c>.</param>
/// <param name="Blocks">Whether the verdict may not be believed until somebody has looked.</param>
/// <param name="Headline">One sentence.</param>
/// <param name="Text">What was seen and why it matters.</param>
/// <param name="Checks">What to look at.</param>
public sealed record AlarmText(string Code, bool Blocks, string Headline, string Text, IReadOnlyList<string> Checks);
