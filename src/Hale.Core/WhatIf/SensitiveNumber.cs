using Hale.Core.Metrics;
using Hale.Core.Scoring;

namespace Hale.Core.WhatIf;

/// <summary>A number of a definition, and how far it alone must move before an account changes band. One step nearer, and it would not.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Path">The node that it stands at: the names from below the root; the name of the band for a limit of bands.</param>
/// <param name="What">Of points, what has them at the node: a range, a category, an anchor; empty for everything else.</param>
/// <param name="Unit">The unit of a limit; none for everything else.</param>
/// <param name="Now">The number as it is for the account.</param>
/// <param name="At">The nearest number with which the account changes band.</param>
/// <param name="Relative">How far that is: of a weight and a limit of values as a share of itself, of points and limits of bands as a share of the scale's length.</param>
/// <param name="After">The score with it.</param>
public sealed record SensitiveNumber(NumberKind Kind, string Path, string What, Unit Unit, decimal Now, decimal At, double Relative, AccountScore After);
