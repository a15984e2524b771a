namespace Hale.Engine.Trends.Books;

/// <summary>A book, and what came and went since the one before.</summary>
/// <param name="Book">The book.</param>
/// <param name="Entered">The accounts that were not in the one before, with their revenue now; null for the first.</param>
/// <param name="Left">The accounts of the one before that are not in this one, with their revenue then; null for the first.</param>
/// <param name="IsSameDefinition">Whether the one before is by the same definition; true of the first.</param>
public sealed record BookStep(Book Book, BookCount? Entered, BookCount? Left, bool IsSameDefinition);
