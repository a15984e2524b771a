using Hale.Core.Values;

namespace Hale.Engine.Trends.Books;

/// <summary>The accounts of a book that have one value of what it is broken down by.</summary>
/// <param name="By">What it is broken down by.</param>
/// <param name="From">The value; missing for accounts that have none. Of numbers that are grouped, the lowest.</param>
/// <param name="To">The same, or the highest of numbers that are grouped.</param>
/// <param name="Line">The accounts.</param>
public sealed record BookSegment(Breakdown By, Value From, Value To, BookLine Line);
