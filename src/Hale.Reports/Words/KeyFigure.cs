namespace Hale.Reports.Words;

/// <summary>One of the few numbers to remember.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Value">The number with its unit, or “not known”.</param>
/// <param name="Note">Its interval and what to hold it against, or why it is missing; may be empty.</param>
/// <param name="IsFirm">Whether an interval says how sure it is; otherwise it should not stand out.</param>
public sealed record KeyFigure(string Label, string Value, string Note, bool IsFirm);
