using Hale.Engine.ReportCards;

namespace Hale.Engine.Proving;

/// <summary>A report card that is to be kept.</summary>
/// <param name="Head">What it is of.</param>
/// <param name="Card">The card.</param>
public sealed record CardDraft(CardHead Head, ReportCard Card);
