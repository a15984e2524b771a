namespace Hale.Engine.Trends.Books;

/// <summary>From where to where accounts went between two closes.</summary>
/// <param name="Before">The book at the earlier close.</param>
/// <param name="After">The book at the later close.</param>
/// <param name="Moves">The accounts of either book, each counted once.</param>
public sealed record TransitionTable(BookQuery Before, BookQuery After, IReadOnlyList<Transition> Moves)
{
    /// <summary>Whether both closes are by the same definition.</summary>
    public bool IsSameDefinition => Before.Close.Header.DefinitionHash == After.Close.Header.DefinitionHash;

    /// <summary>Where accounts stood at the earlier close: the best band first, then those without a score, then those outside.</summary>
    public IReadOnlyList<Place> From => Places(Before);

    /// <summary>Where they stand at the later close.</summary>
    public IReadOnlyList<Place> To => Places(After);

    /// <summary>The accounts that went from one place to another.</summary>
    public Transition Of(Place from, Place to) => Moves.FirstOrDefault(move => move.From == from && move.To == to) ?? new Transition(from, to, default, default);

    private static IReadOnlyList<Place> Places(BookQuery query) =>
        [.. query.Close.Header.Outline.Bands.Reverse().Select(band => new Place.InBand(band.Name)), new Place.NoScore(), new Place.Outside()];
}
