using Hale.Simulation.Csv;
using Hale.Simulation.Facts;
using Hale.Simulation.Founding;
using Hale.Simulation.Life;
using Hale.Simulation.Randomness;
using Hale.Simulation.Stories;
using Hale.Simulation.World;

namespace Hale.Simulation;

/// <summary>A made-up company that sells software by subscription, and everything its customers do.</summary>
public sealed class SimulatedCompany
{
    private const int AccountsPerBlock = 32;
    private const int BlocksPerThread = 4;
    private const double ReturnChance = 0.05;

    private readonly Surroundings _surroundings;
    private readonly IReadOnlyDictionary<int, Script> _scripts;

    public SimulatedCompany(SimulationPlan plan)
    {
        Plan = plan;
        _surroundings = new Surroundings(plan);
        _scripts = StoryBook.Scripts(plan).ToDictionary(script => script.Traits.Index);
    }

    public SimulationPlan Plan { get; }

    /// <summary>Lives one account, and its second life where it comes back.</summary>
    /// <param name="index">The account's place, from 0.</param>
    /// <param name="sink">Takes its facts.</param>
    public void Live(int index, IFactSink sink)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Plan.Accounts);
        var script = _scripts.GetValueOrDefault(index);
        var traits = script?.Traits ?? Founder.Found(Plan, index);
        var left = new AccountLife(_surroundings, traits, script?.Fate, sink).Run();
        if (left is { } day && script is null && Return(traits, day) is { } again)
        {
            new AccountLife(_surroundings, again, fate: null, sink).Run();
        }
    }

    /// <summary>The rows of all files, a bounded number of accounts at a time, in order. The number of threads changes nothing but the time it takes.</summary>
    public IEnumerable<CsvBlock> Blocks(int threads, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };
        var blocks = (Plan.Accounts + AccountsPerBlock - 1) / AccountsPerBlock;
        var batch = new CsvBlock[threads * BlocksPerThread];
        for (var first = 0; first < blocks; first += batch.Length)
        {
            var count = Math.Min(batch.Length, blocks - first);
            var offset = first;
            Parallel.For(0, count, options, place => batch[place] = Block(offset + place, batch[place]));
            for (var place = 0; place < count; place++)
            {
                yield return batch[place];
            }
        }
    }

    /// <summary>A block; buffers of an earlier one are used again, since it has been written by now.</summary>
    private CsvBlock Block(int number, CsvBlock? used)
    {
        var block = used ?? new CsvBlock(Plan);
        block.Clear();
        var until = Math.Min(Plan.Accounts, (number + 1) * AccountsPerBlock);
        for (var index = number * AccountsPerBlock; index < until; index++)
        {
            Live(index, block);
        }

        block.Accounts = until - (number * AccountsPerBlock);
        return block;
    }

    /// <summary>A few customers come back after months, under a new id and with a better start.</summary>
    private Traits? Return(Traits traits, int left)
    {
        var random = RandomStream.Of(Plan.Seed, Purpose.Return, traits.Index);
        var (returns, start) = (random.Chance(ReturnChance), left + random.Whole(60, 200));
        return returns && start <= Plan.LastDay - 30 ? traits with { Lives = 2, Start = start, Value = traits.Value + 0.8, Nature = Nature.Ordinary } : null;
    }
}
