namespace Hale.Engine.Trends.Books;

/// <summary>The accounts of a close.</summary>
/// <param name="Query">Which they are.</param>
/// <param name="All">All of them.</param>
/// <param name="Segments">By segment, in the order of what they are broken down by, then of the values; those without a value last.</param>
public sealed record Book(BookQuery Query, BookLine All, IReadOnlyList<BookSegment> Segments);
