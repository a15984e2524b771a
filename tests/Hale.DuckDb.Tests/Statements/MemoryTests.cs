namespace Hale.DuckDb.Tests.Statements;

/// <summary>Work that was promised the whole memory, and work that makes the database do with little, come one after the other.</summary>
public sealed class MemoryTests : DuckTest
{
    private const string Limit = "SELECT current_setting('memory_limit')";

    [Fact]
    public async Task WholeMemory_WhileAnotherHasLittle_WaitsForItsEnd()
    {
        using var database = InMemory();
        using var one = database.Connect();
        using var other = database.Connect();
        one.WithLittleMemory("64MB").Dispose();
        var before = one.Scalar<string>(Limit);
        Task<string?> whole;
        using (one.WithLittleMemory("64MB"))
        {
            whole = Task.Run(() =>
            {
                using var promised = other.WithWholeMemory(CancellationToken.None);
                return other.Scalar<string>(Limit);
            });
            one.Scalar<string>(Limit).ShouldNotBe(before);
        }

        (await whole).ShouldBe(before);
    }

    [Fact]
    public void LittleMemory_TimeAndAgain_LeavesTheLimitWhereItWas()
    {
        using var database = InMemory();
        using var one = database.Connect();
        one.WithLittleMemory("64MB").Dispose();
        var first = one.Scalar<string>(Limit);
        for (var time = 0; time < 20; time++)
        {
            one.WithLittleMemory("64MB").Dispose();
        }

        one.Scalar<string>(Limit).ShouldBe(first);
    }

    [Fact]
    public async Task WholeMemory_WhileAnotherHasLittle_MayBeGivenUp()
    {
        using var database = InMemory();
        using var one = database.Connect();
        using var other = database.Connect();
        using var stop = new CancellationTokenSource();
        using (one.WithLittleMemory("64MB"))
        {
            var whole = Task.Run(() => other.WithWholeMemory(stop.Token));
            await stop.CancelAsync();
            await Should.ThrowAsync<OperationCanceledException>(() => whole);
        }

        other.WithWholeMemory(CancellationToken.None).Dispose();
    }
}
