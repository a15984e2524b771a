using FsCheck;
using FsCheck.Fluent;
using Hale.Simulation.Tests.Running;

namespace Hale.Simulation.Tests;

/// <summary>A plan decides every byte, whatever the threads, and a larger company begins with the smaller one.</summary>
public sealed class SimulatedCompanyTests
{
    private static readonly Config Few = Config.QuickThrowOnFailure.WithMaxTest(8);

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    public void Blocks_OtherThreads_SameBytes(int threads) =>
        Companies.Files(Companies.Of(150, 5), threads).ShouldBe(Companies.Files(Companies.Of(150, 5), 1));

    [Fact]
    public void Blocks_LargerCompany_BeginsWithTheSmaller() => Check.One(Few, Prop.ForAll(Companies.Seeds, seed =>
    {
        var (small, large) = (Companies.Files(Companies.Of(1 + (seed % 45), seed), 2), Companies.Files(Companies.Of(70, seed), 2));
        return small.All(file => large[file.Key].StartsWith(file.Value, StringComparison.Ordinal));
    }));

    [Fact]
    public void Blocks_OtherSeed_OtherCompany() =>
        Companies.Files(Companies.Of(20, 1), 1)["data/accounts.csv"].ShouldNotBe(Companies.Files(Companies.Of(20, 2), 1)["data/accounts.csv"]);

    [Fact]
    public void Blocks_CountWhatTheyHold()
    {
        var plan = Companies.Of(70, 3);
        var (accounts, events, lines) = (0, 0L, 0);
        foreach (var block in new SimulatedCompany(plan).Blocks(2, TestContext.Current.CancellationToken))
        {
            accounts += block.Accounts;
            events += block.Events;
            lines += block.Tables.Where(table => table.File.IsLarge).Sum(table => table.Rows.Span.Count((byte)'\n'));
        }

        accounts.ShouldBe(70);
        events.ShouldBe(lines);
    }

    [Fact]
    public void Blocks_Cancelled_Stop()
    {
        using var stop = new CancellationTokenSource();
        Should.Throw<OperationCanceledException>(() =>
        {
            foreach (var _ in new SimulatedCompany(Companies.Of(2_000, 1)).Blocks(1, stop.Token))
            {
                stop.Cancel();
            }
        });
    }

    [Fact]
    public void Live_AccountBeyondTheCompany_IsMisuse() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new SimulatedCompany(Companies.Of(3, 1)).Live(3, new LivesSink()));
}
