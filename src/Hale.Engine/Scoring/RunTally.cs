using Hale.Core.Populations;
using Hale.Core.Scoring;
using Hale.Engine.History;
using Hale.Engine.Populations;

namespace Hale.Engine.Scoring;

/// <summary>Counts what a run finds.</summary>
internal sealed class RunTally(int bands, Population population)
{
    private readonly long[] _bands = new long[bands];
    private readonly PopulationTally _left = new(population);
    private long _notEnough;
    private long _withheld;

    public long Accounts { get; private set; }

    public RunCounts Counts => new(Accounts, _bands.Sum(), _notEnough, _withheld, [.. _bands]) { Outside = _left.Outside, Excluded = _left.Excluded };

    /// <summary>Accounts looked at, scored or left out.</summary>
    public long Seen => Accounts + _left.Count;

    public void Add(IReadOnlyList<LeftOutAccount> leftOut) => _left.Add(leftOut);

    public void Add(ScoreBlock block)
    {
        for (var row = 0; row < block.Count; row++)
        {
            Accounts++;
            var band = block.Bands[row];
            if (band >= 0)
            {
                _bands[band]++;
            }
            else if (block.Statuses[row] == ScoreStatus.Withheld)
            {
                _withheld++;
            }
            else
            {
                _notEnough++;
            }
        }
    }
}
