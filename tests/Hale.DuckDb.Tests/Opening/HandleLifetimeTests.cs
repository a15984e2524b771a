using System.Runtime.CompilerServices;
using Hale.DuckDb.Native.Handles;

namespace Hale.DuckDb.Tests.Opening;

[Collection(nameof(Alone))]
public sealed class HandleLifetimeTests : DuckTest
{
    [Fact]
    public void Disposed_ManyTimes_NoHandleStaysAndMemoryIsBounded()
    {
        Collect();
        UseEverything(20);
        var (handles, memory) = (DuckHandle.Live, Environment.WorkingSet);
        UseEverything(150);

        DuckHandle.Live.ShouldBe(handles);
        (Environment.WorkingSet - memory).ShouldBeLessThan(100_000_000);
    }

    [Fact]
    public void Forgotten_NeverDisposed_FinalizersCloseAllAndFreeTheFile()
    {
        Collect();
        var before = DuckHandle.Live;
        Forget(PathOf("one.db"));
        Collect();

        DuckHandle.Live.ShouldBe(before);
        DuckDatabase.Open(new DuckOptions { Path = PathOf("one.db") }).Dispose();
    }

    private void UseEverything(int times)
    {
        for (var i = 0; i < times; i++)
        {
            using var database = DuckDatabase.Open(new DuckOptions { Path = PathOf("one.db"), Threads = 1 });
            using var connection = database.Connect();
            connection.Execute("CREATE OR REPLACE TABLE t (x BIGINT, s VARCHAR)");
            Fill(connection);
            using var statement = connection.Prepare("SELECT * FROM t WHERE x > $1").Bind(1, 10);
            using var result = statement.Query();
            result.Read(out _);
            Should.Throw<DuckException>(() => database.Connect().Execute("SELECT nothing"));
        }
    }

    private static void Fill(DuckConnection connection)
    {
        using var appender = connection.Appender("t");
        for (var row = 0; row < 3000; row++)
        {
            appender.AppendRow(row, "a text that is longer than twelve bytes");
        }

        appender.Close();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Forget(string path)
    {
        var connection = DuckDatabase.Open(new DuckOptions { Path = path }).Connect();
        connection.Execute("CREATE TABLE t (x BIGINT)");
        connection.Appender("t");
        connection.Prepare("SELECT 1");
        connection.Query("SELECT * FROM range(100000)").Read(out _);
    }

    private static void Collect()
    {
        // A finalized child releases its parent only after its own finalizer, so one round is not enough for the whole chain.
        for (var round = 0; round < 3; round++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
    }
}
