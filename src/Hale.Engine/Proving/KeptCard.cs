namespace Hale.Engine.Proving;

/// <summary>A report card that is kept; it never changes.</summary>
/// <param name="Number">Its number, from 1, without gaps.</param>
/// <param name="Head">What it is of.</param>
/// <param name="Summary">What it says, in a line.</param>
public sealed record KeptCard(long Number, CardHead Head, CardSummary Summary);
