namespace Hale.Engine.ReportCards;

/// <summary>Rows that were left out for one reason.</summary>
/// <param name="Reason">Why.</param>
/// <param name="LeftOut">How many rows.</param>
/// <param name="Remaining">How many were still there afterwards.</param>
public sealed record FlowStep(FlowReason Reason, long LeftOut, long Remaining);
