using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Hale.Simulation.Tests.Running;

/// <summary>Companies to test on, and what is written of them.</summary>
internal static class Companies
{
    public static Arbitrary<int> Seeds { get; } = ArbMap.Default.ArbFor<NonNegativeInt>().Convert(number => number.Get, NonNegativeInt.NewNonNegativeInt);

    public static SimulationPlan Of(int accounts, long seed, int months = 18) => new(accounts, months, seed, SimulationPlan.Usual.Until);

    /// <summary>The whole text of each file, the headers left out.</summary>
    public static Dictionary<string, string> Files(SimulationPlan plan, int threads)
    {
        var files = new Dictionary<string, StringBuilder>(StringComparer.Ordinal);
        foreach (var (file, rows) in new SimulatedCompany(plan).Blocks(threads, CancellationToken.None).SelectMany(block => block.Tables))
        {
            if (!files.TryGetValue(file.Path, out var text))
            {
                files[file.Path] = text = new StringBuilder();
            }

            text.Append(Encoding.UTF8.GetString(rows.Span));
        }

        return files.ToDictionary(file => file.Key, file => file.Value.ToString(), StringComparer.Ordinal);
    }

    /// <summary>The lives of an account: one, or two where it came back.</summary>
    public static IReadOnlyList<LifeFacts> Lives(SimulationPlan plan, int index)
    {
        var lives = new LivesSink();
        new SimulatedCompany(plan).Live(index, lives);
        return lives.All;
    }
}
