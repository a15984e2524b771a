namespace Hale.Engine.Expressions;

/// <summary>An expression as SQL.</summary>
/// <param name="Text">The SQL; it can stand anywhere a value can.</param>
/// <param name="Finite">
/// Whether it is NULL where the value is missing. A number that is not may also be infinite or NaN there: sums, differences and products hand that on, so
/// it is looked at once, where it would otherwise be lost.
/// </param>
public readonly record struct SqlFragment(string Text, bool Finite = true);
