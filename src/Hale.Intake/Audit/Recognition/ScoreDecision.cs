using Hale.Engine.Auditing.Input;
using Hale.Intake.Audit.Texts;

namespace Hale.Intake.Audit.Recognition;

/// <summary>What the cells of a score are: numbers, probabilities or words, and which end of them is bad.</summary>
internal static class ScoreDecision
{
    private static readonly string[] Worse = ["churn", "risk", "attrition", "risiko", "leave", "leaving", "cancel"];
    private static readonly string[] Better = ["retention", "retain", "health", "healthy", "renewal", "renew", "stay", "gesundheit"];
    private static readonly string[] Chances = ["probability", "likelihood", "prob", "p", "proba", "propensity", "risk", "chance", "wahrscheinlichkeit"];

    /// <summary>How the cells of a score are read.</summary>
    /// <exception cref="RefusedException">The cells cannot be told without a statement.</exception>
    public static ScoreCells Of(TableProfile profile, IReadOnlyList<int> columns, HeaderName name, string shown, StatedFormat stated)
    {
        var words = columns.SelectMany(column => profile[column].Words.Keys).Distinct(StringComparer.Ordinal).ToList();
        var isWords = stated.Levels is not null ? !columns.All(column => profile[column].IsMostlyNumbers) : columns.Sum(column => profile[column].Numbers.Count) * 2 <= columns.Sum(column => profile[column].Filled);
        if (isWords)
        {
            return OfWords(words, name, shown, stated);
        }

        RefuseMixedPercent(profile, columns, shown);
        var comma = DecimalComma(profile, columns, stated.DecimalComma);
        var percent = profile[columns[0]].Numbers.Percent.Any;
        var isChance = name.HoldsAny(Chances) && IsWithinOne(profile, columns, percent);
        var worse = stated.HigherIsWorse ?? (name.HoldsAny(Worse) || (isChance && !name.HoldsAny(Better)));
        return new ScoreCells(new ScoreScale(isChance ? ScoreKind.Probability : ScoreKind.Number, worse, []), comma, isChance && percent ? 100 : 1, Levels: null);
    }

    private static ScoreCells OfWords(List<string> words, HeaderName name, string shown, StatedFormat stated)
    {
        if (stated.HigherIsWorse is not null)
        {
            throw new RefusedException(ColumnRefusals.WordsHaveNoDirection(shown));
        }

        var scale = stated.Levels is { } levels ? Stated(levels, words, shown) : LevelScales.Recognise(words, name) ?? throw new RefusedException(ColumnRefusals.UnknownLevels(shown, words));
        return new ScoreCells(new ScoreScale(ScoreKind.Levels, HigherIsWorse: false, scale.Names), DecimalComma: false, Divisor: 1, scale);
    }

    /// <summary>The scale that was stated, which must have all words.</summary>
    /// <exception cref="RefusedException">There are words that were not stated.</exception>
    public static LevelScale Stated(IReadOnlyList<string> levels, IEnumerable<string> words, string shown)
    {
        var (scale, unknown) = LevelScale.Stated(levels, words);
        return unknown.Count == 0 ? scale : throw new RefusedException(ColumnRefusals.UnstatedLevels(shown, unknown));
    }

    /// <summary>One answer for all columns of a score; those that do not tell follow the others.</summary>
    private static bool DecimalComma(TableProfile profile, IReadOnlyList<int> columns, bool? stated)
    {
        var telling = columns.FirstOrDefault(column => profile[column].Numbers is { Points.Any: true } or { Commas.Any: true }, columns[0]);
        var answer = NumberDecision.DecimalComma(profile, telling, stated);
        foreach (var column in columns.Where(column => profile[column].Numbers is { Points.Any: true } or { Commas.Any: true }))
        {
            if (NumberDecision.DecimalComma(profile, column, stated) != answer)
            {
                var (one, other) = (profile[telling].Numbers, profile[column].Numbers);
                throw new RefusedException(ColumnRefusals.BothMarks(profile.Table.Shown(column), one.Points.Any ? one.Points : one.Commas, other.Points.Any ? other.Points : other.Commas));
            }
        }

        return answer;
    }

    private static void RefuseMixedPercent(TableProfile profile, IReadOnlyList<int> columns, string shown)
    {
        var percent = columns.Select(column => profile[column].Numbers.Percent).FirstOrDefault(seen => seen.Any);
        var plain = columns.Select(column => profile[column].Numbers.NoPercent).FirstOrDefault(seen => seen.Any);
        if (percent is not null && plain is not null)
        {
            throw new RefusedException(ColumnRefusals.MixedPercent(shown, percent, plain));
        }
    }

    private static bool IsWithinOne(TableProfile profile, IReadOnlyList<int> columns, bool percent) => columns
        .Select(column => profile[column].Numbers)
        .All(numbers => numbers.Count == 0 || (numbers.Least >= 0 && numbers.Greatest <= (percent ? 100 : 1)));
}
