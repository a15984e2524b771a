namespace Hale.Language.Scores.Normalisations;

/// <summary>The kinds of normalisation, in the order in which they are listed to people.</summary>
internal static class NormalisationKinds
{
    public static IReadOnlyList<INormalisationReader> For(ScoreContext context) =>
        [new LinearReader(context), new BandsReader(context), new CategoryReader(context)];
}
