using Hale.Engine.Auditing.Input;
using Hale.Engine.Judging.Observing;

namespace Hale.Engine.Judging;

/// <summary>Observations in columns, ready for statistics: a larger risk means that leaving is expected sooner.</summary>
internal sealed class Panel
{
    private Panel(IReadOnlyList<Observation> rows, double[] scores, double[] risks)
    {
        Rows = rows;
        Scores = scores;
        Risks = risks;
        Left = [.. rows.Select(row => row.Left)];
        Groups = [.. rows.Select(row => row.Group)];
        Clusters = Numbered([.. rows.Select(row => row.Account)]);
        Accounts = Clusters.Length == 0 ? 0 : Clusters.Max() + 1;
        ChurnObservations = Left.Count(left => left);
        Churners = rows.Where(row => row.Left).Select(row => row.Account).Distinct().Count();
    }

    public IReadOnlyList<Observation> Rows { get; }

    /// <summary>The scores as they are in the file.</summary>
    public double[] Scores { get; }

    /// <summary>The scores turned so that more is worse.</summary>
    public double[] Risks { get; }

    public bool[] Left { get; }

    /// <summary>The moment each row is compared within.</summary>
    public int[] Groups { get; }

    /// <summary>The account of each row, numbered from 0 within the panel.</summary>
    public int[] Clusters { get; }

    public int Count => Rows.Count;

    public int Accounts { get; }

    /// <summary>How many accounts left, each counted once.</summary>
    public int Churners { get; }

    public int ChurnObservations { get; }

    /// <summary>Whether each account stands once, so that closed forms hold.</summary>
    public bool Once => Accounts == Count;

    public double BaseRate => (double)ChurnObservations / Count;

    public static Panel Of(IReadOnlyList<Observation> rows, ScoreHistory history)
    {
        double[] scores = [.. rows.Select(row => history.Values.Span[row.Row])];
        return new Panel(rows, scores, [.. scores.Select(history.Scale.Risk)]);
    }

    /// <summary>Observations with their scores.</summary>
    public static Panel Of(IReadOnlyList<Observation> rows, double[] scores, bool higherIsWorse) => new(rows, scores, [.. scores.Select(score => higherIsWorse ? score : -score)]);

    /// <summary>The rows that a condition keeps.</summary>
    public Panel Where(Func<int, bool> keep) => At([.. Enumerable.Range(0, Count).Where(keep)]);

    /// <summary>The same rows, had others left.</summary>
    public Panel Had(Func<int, bool> left) => new([.. Rows.Select((row, index) => row with { Left = left(index) })], Scores, Risks);

    /// <summary>Some rows, in the order in which they are named.</summary>
    public Panel At(IReadOnlyList<int> rows) => new([.. rows.Select(row => Rows[row])], [.. rows.Select(row => Scores[row])], [.. rows.Select(row => Risks[row])]);

    /// <summary>Numbers in the order of their first row, from 0 without gaps.</summary>
    public static int[] Numbered(int[] accounts)
    {
        var numbers = new Dictionary<int, int>();
        return [.. accounts.Select(account => numbers.TryGetValue(account, out var number) ? number : numbers[account] = numbers.Count)];
    }
}
