using Hale.Engine.Auditing.Input;
using Hale.Engine.Judging.Backtests;
using Hale.Engine.ReportCards;

namespace Hale.Engine.Judging;

/// <summary>The bands of a score, numbered from the worst (0), for every row of its history.</summary>
internal sealed class BandScale
{
    private readonly ScoreHistory _history;
    private readonly double[] _limits;

    private BandScale(ScoreHistory history, BandSource source, IReadOnlyList<string> names, double[] limits)
    {
        _history = history;
        _limits = limits;
        Source = source;
        Names = names;
    }

    public BandSource Source { get; }

    /// <summary>From the worst to the best.</summary>
    public IReadOnlyList<string> Names { get; }

    public const int Worst = 0;

    public int Best => Names.Count - 1;

    /// <summary>Whether there are two bands at least, so that one can be worse.</summary>
    public bool Divides => Names.Count > 1;

    /// <summary>The bands of the file, of the score's words, as stated, or else thirds of the observations.</summary>
    public static BandScale Of(ScoreHistory history, Panel panel, IReadOnlyList<BandLimit> stated)
    {
        if (stated.Count > 0)
        {
            return Stated(history, stated);
        }

        if (history.BandNames.Count > 1)
        {
            return new BandScale(history, BandSource.File, history.BandNames, []);
        }

        return history.Scale.Kind == ScoreKind.Levels
            ? new BandScale(history, BandSource.Levels, [.. history.Scale.HigherIsWorse ? history.Scale.Levels.Reverse() : history.Scale.Levels], [])
            : Thirds(history, panel);
    }

    /// <summary>The bands of the definition; thirds of the observations where it has none.</summary>
    public static BandScale Of(OwnRows rows, Panel panel) => rows.History.BandNames.Count > 1
        ? new BandScale(rows.History, BandSource.Definition, rows.History.BandNames, [])
        : Thirds(rows.History, panel);

    /// <summary>The band of a row of the history; −1 where the file gives none.</summary>
    public int Of(int row) => Source switch
    {
        BandSource.File or BandSource.Definition => _history.Bands.Span[row],
        BandSource.Levels => Level((int)_history.Values.Span[row]),
        BandSource.Stated or BandSource.Thirds => Between(Goodness(_history.Values.Span[row])),
    };

    private int Level(int value) => _history.Scale.HigherIsWorse ? Names.Count - 1 - value : value;

    private double Goodness(double score) => -_history.Scale.Risk(score);

    /// <summary>How many limits lie at or below a value: a limit belongs to the better band.</summary>
    private int Between(double goodness)
    {
        var band = 0;
        while (band < _limits.Length && goodness >= _limits[band])
        {
            band++;
        }

        return band;
    }

    private static BandScale Stated(ScoreHistory history, IReadOnlyList<BandLimit> stated)
    {
        var ordered = stated.Where(band => band.Limit is not null).OrderByDescending(band => history.Scale.Risk(band.Limit!.Value)).ToList();
        return new BandScale(
            history,
            BandSource.Stated,
            [.. ordered.Select(band => band.Name), stated.Single(band => band.Limit is null).Name],
            [.. ordered.Select(band => -history.Scale.Risk(band.Limit!.Value))]);
    }

    private static BandScale Thirds(ScoreHistory history, Panel panel)
    {
        double[] goodness = [.. panel.Risks.Select(risk => -risk).Order()];
        if (goodness.Length < 3)
        {
            return new BandScale(history, BandSource.Thirds, ["all"], []);
        }

        double[] limits = [.. ((double[])[goodness[goodness.Length / 3], goodness[2 * goodness.Length / 3]]).Distinct().Where(limit => limit > goodness[0])];
        string[] names = limits.Length switch
        {
            2 => ["worst third", "middle third", "best third"],
            1 => ["worse part", "better part"],
            _ => ["all"],
        };
        return new BandScale(history, BandSource.Thirds, names, limits);
    }
}
