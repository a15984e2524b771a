namespace Hale.Reports.Scorecards;

/// <summary>A metric or a source in a list of them.</summary>
/// <param name="Label">What people read.</param>
/// <param name="Text">What it is.</param>
internal sealed record EntryText(string Label, string Text);
