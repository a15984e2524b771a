namespace Hale.Language.Scores.Normalisations;

/// <summary>The kinds of normalisation, in the order in which they are listed to people.</summary>
internal static class NormalisationKinds
{
    /// <summary>The keys of all kinds.</summary>
    public static IReadOnlyList<string> Keys { get; } =
        [LinearReader.Name, PiecewiseReader.Name, BandsReader.Name, CategoryReader.Name, PointsTableReader.Name, LookupReader.Name, FormulaReader.Name];

    public static IReadOnlyList<INormalisationReader> For(ScoreContext context) =>
    [
        new LinearReader(context), new PiecewiseReader(context), new BandsReader(context), new CategoryReader(context), new PointsTableReader(context),
        new LookupReader(context), new FormulaReader(context),
    ];
}
