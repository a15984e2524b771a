namespace Hale.Reports.Scorecards;

/// <summary>A scorecard in words.</summary>
/// <param name="Label">What people read.</param>
/// <param name="For">Whom it is for.</param>
/// <param name="Tree">What is measured.</param>
/// <param name="Further">What happens beside the weights: the start, points added, limits; sentences.</param>
/// <param name="Overrides">Rules above the arithmetic; sentences.</param>
internal sealed record CardText(string Label, string For, NodeText Tree, IReadOnlyList<string> Further, IReadOnlyList<string> Overrides);
