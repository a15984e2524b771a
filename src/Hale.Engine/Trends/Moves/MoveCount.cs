using Hale.Engine.Trends.Books;

namespace Hale.Engine.Trends.Moves;

/// <summary>How many accounts changed in a way.</summary>
public sealed record MoveCount(MoveKind Kind, BandTurn Turn, BookCount Count);
