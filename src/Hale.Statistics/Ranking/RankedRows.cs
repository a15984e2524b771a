namespace Hale.Statistics.Ranking;

/// <summary>
/// Rows sorted once by their predictor, so that statistics of order under any weights of the rows need one pass: for resampling, where a row's weight says
/// how often it was drawn. Rows of equal predictor tie. Immutable, and safe to read from several threads.
/// </summary>
public sealed class RankedRows
{
    private readonly double[] _values;
    private readonly int[] _rows;
    private readonly bool[] _isEvent;
    private readonly bool[] _endsTie;

    private RankedRows(double[] values, int[] rows, bool[] isEvent)
    {
        _values = values;
        _rows = rows;
        _isEvent = isEvent;
        _endsTie = new bool[values.Length];
        for (var place = 0; place < values.Length; place++)
        {
            _endsTie[place] = place == values.Length - 1 || values[place] < values[place + 1];
        }
    }

    /// <summary>The number of rows.</summary>
    public int Count => _rows.Length;

    /// <summary>Sorts rows.</summary>
    /// <param name="predictor">One number a row; larger = event likelier.</param>
    /// <param name="events">Whether the row has the event.</param>
    /// <exception cref="ArgumentException">The columns differ in length, or a predictor is NaN.</exception>
    public static RankedRows Of(ReadOnlySpan<double> predictor, ReadOnlySpan<bool> events)
    {
        RankingColumns.Check(predictor, events);
        var values = predictor.ToArray();
        var rows = new int[values.Length];
        for (var row = 0; row < rows.Length; row++)
        {
            rows[row] = row;
        }

        Array.Sort(values, rows);
        var isEvent = new bool[rows.Length];
        for (var place = 0; place < rows.Length; place++)
        {
            isEvent[place] = events[rows[place]];
        }

        return new RankedRows(values, rows, isEvent);
    }

    /// <summary>The area under the ROC curve, each row counting once; see <see cref="Ranking.Auc"/>.</summary>
    public Answer<double> Auc() => Auc(Ones());

    /// <summary>The area under the ROC curve of a sample in which each row stands as often as its weight says. Allocates nothing.</summary>
    /// <param name="rowWeights">How often each row counts, in the order in which the rows were given; 0 = not at all.</param>
    /// <returns>The area, 0–1; <see cref="Degeneracy.NoRows"/>, <see cref="Degeneracy.NoEvents"/> or <see cref="Degeneracy.OnlyEvents"/> of the rows with a weight.</returns>
    /// <exception cref="ArgumentException">There is another number of weights than of rows, or one is negative.</exception>
    public Answer<double> Auc(ReadOnlySpan<int> rowWeights)
    {
        RankingColumns.CheckLength(Count, rowWeights.Length, nameof(rowWeights));
        long events = 0, others = 0, doubledPairs = 0, tiedEvents = 0, tiedOthers = 0;
        var signs = 0;
        for (var place = 0; place < _rows.Length; place++)
        {
            var weight = rowWeights[_rows[place]];
            signs |= weight;
            if (_isEvent[place])
            {
                tiedEvents += weight;
            }
            else
            {
                tiedOthers += weight;
            }

            if (_endsTie[place])
            {
                doubledPairs += tiedEvents * ((2 * others) + tiedOthers);
                events += tiedEvents;
                others += tiedOthers;
                tiedEvents = tiedOthers = 0;
            }
        }

        CheckSigns(signs, nameof(rowWeights));
        return OneClass.Reason(events, others) is { } reason ? reason : doubledPairs / (2.0 * events * others);
    }

    /// <summary>The average precision, each row counting once; see <see cref="Ranking.AveragePrecision"/>.</summary>
    public Answer<double> AveragePrecision() => AveragePrecision(Ones());

    /// <summary>The average precision of a sample in which each row stands as often as its weight says; see <see cref="Ranking.AveragePrecision"/>. Allocates nothing.</summary>
    /// <param name="rowWeights">How often each row counts, in the order in which the rows were given; 0 = not at all.</param>
    /// <returns>The average precision, above 0 and at most 1; <see cref="Degeneracy.NoRows"/> or <see cref="Degeneracy.NoEvents"/> of the rows with a weight.</returns>
    /// <exception cref="ArgumentException">There is another number of weights than of rows, or one is negative.</exception>
    public Answer<double> AveragePrecision(ReadOnlySpan<int> rowWeights)
    {
        RankingColumns.CheckLength(Count, rowWeights.Length, nameof(rowWeights));
        long events = 0, rows = 0, before = 0;
        var sum = 0.0;
        var signs = 0;
        for (var place = Count - 1; place >= 0; place--)
        {
            var weight = rowWeights[_rows[place]];
            signs |= weight;
            rows += weight;
            events += _isEvent[place] ? weight : 0;
            if ((place == 0 || _endsTie[place - 1]) && events > before)
            {
                sum += (events - before) * ((double)events / rows);
                before = events;
            }
        }

        CheckSigns(signs, nameof(rowWeights));
        return (rows, events) switch
        {
            (0, _) => Degeneracy.NoRows,
            (_, 0) => Degeneracy.NoEvents,
            _ => sum / events,
        };
    }

    /// <summary>What the rows with the largest predictors hold in a sample; rows that tie at the cut share the places left in proportion. Allocates nothing.</summary>
    /// <param name="share">How many rows are looked at, as a share of the sample's.</param>
    /// <param name="rowWeights">How often each row counts.</param>
    internal Answer<LiftAt> At(double share, ReadOnlySpan<int> rowWeights)
    {
        long all = 0, allEvents = 0;
        for (var place = 0; place < Count; place++)
        {
            all += rowWeights[_rows[place]];
            allEvents += _isEvent[place] ? rowWeights[_rows[place]] : 0;
        }

        var flagged = (int)Math.Floor(all * share);
        return (all, allEvents, flagged) switch
        {
            (0, _, _) => Degeneracy.NoRows,
            (_, 0, _) => Degeneracy.NoEvents,
            (_, _, 0) => Degeneracy.TooFew,
            _ => Lifted(Found(flagged, rowWeights), allEvents, flagged, all),
        };
    }

    private double Found(int flagged, ReadOnlySpan<int> rowWeights)
    {
        long rows = 0, events = 0, tiedRows = 0, tiedEvents = 0;
        for (var place = Count - 1; place >= 0; place--)
        {
            tiedRows += rowWeights[_rows[place]];
            tiedEvents += _isEvent[place] ? rowWeights[_rows[place]] : 0;
            if (place > 0 && !_endsTie[place - 1])
            {
                continue;
            }

            if (rows + tiedRows >= flagged)
            {
                return events + (tiedRows == 0 ? 0 : tiedEvents * (double)(flagged - rows) / tiedRows);
            }

            (rows, events, tiedRows, tiedEvents) = (rows + tiedRows, events + tiedEvents, 0, 0);
        }

        return events;
    }

    private static LiftAt Lifted(double found, long events, int flagged, long rows)
    {
        var baseRate = (double)events / rows;
        return new LiftAt(found / flagged, found / events, found / flagged / baseRate, flagged, baseRate, Groups: 1);
    }

    /// <summary>Every distinct predictor from the largest down, with what lies at or above it.</summary>
    internal IEnumerable<Cut> CutsDown()
    {
        long events = 0;
        for (var place = Count - 1; place >= 0; place--)
        {
            events += _isEvent[place] ? 1 : 0;
            if (place == 0 || _endsTie[place - 1])
            {
                yield return new Cut(_values[place], events, Count - place - events);
            }
        }
    }

    private int[] Ones()
    {
        var ones = new int[Count];
        Array.Fill(ones, 1);
        return ones;
    }

    private static void CheckSigns(int signs, string column)
    {
        if (signs < 0)
        {
            throw new ArgumentException("A weight says how often a row counts, and is never negative.", column);
        }
    }
}
