namespace Hale.DuckDb.Tests.Statements;

public sealed class CancellationTests : DuckTest
{
    private const string Endless = "SELECT count(*) FROM range(100000000) a, range(100000) b WHERE hash(a.range, b.range) = 42";
    private readonly DuckDatabase _database;
    private readonly DuckConnection _connection;

    public CancellationTests()
    {
        _database = InMemory();
        _connection = _database.Connect();
    }

    [Fact]
    public void Execute_CancelledWhileRunning_ThrowsCanceledAndTheConnectionWorks()
    {
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        Should.Throw<OperationCanceledException>(() => _connection.Execute(Endless, source.Token)).CancellationToken.ShouldBe(source.Token);
        _connection.Scalar<long>("SELECT 42").ShouldBe(42);
    }

    [Fact]
    public void Query_CancelledWhileRunning_ThrowsCanceled()
    {
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        Should.Throw<OperationCanceledException>(() => _connection.Scalar<long>(Endless, source.Token));
    }

    [Fact]
    public void Execute_CancelledBefore_DoesNotRun()
    {
        var cancelled = new CancellationToken(canceled: true);
        Should.Throw<OperationCanceledException>(() => _connection.Execute("CREATE TABLE t (x INTEGER)", cancelled));
        Should.Throw<DuckException>(() => _connection.Execute("FROM t")).Kind.ShouldBe(DuckErrorKind.Catalog);
    }

    [Fact]
    public void Chunks_CancelledBetween_ThrowsCanceledAndDisposeFreesTheConnection()
    {
        using var source = new CancellationTokenSource();
        using (var result = _connection.Query("SELECT * FROM range(100000000)"))
        {
            Should.Throw<OperationCanceledException>(() =>
            {
                foreach (var _ in result.Chunks(source.Token))
                {
                    source.Cancel();
                }
            });
        }

        _connection.Scalar<long>("SELECT 42").ShouldBe(42);
    }

    [Fact]
    public async Task Interrupt_FromAnotherThread_KindIsInterrupted()
    {
        var run = Task.Run(() => Should.Throw<DuckException>(() => _connection.Execute(Endless)));
        while (!run.IsCompleted)
        {
            await Task.Delay(100);
            _connection.Interrupt();
        }

        (await run).Kind.ShouldBe(DuckErrorKind.Interrupted);
    }

    [Fact]
    public async Task Progress_WhileRunning_IsAShareInPercent()
    {
        _connection.Execute("CREATE TABLE t AS SELECT range AS x FROM range(3000000)");
        using var source = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var run = Task.Run(() => _connection.Scalar<long>("SELECT count(DISTINCT md5(x::VARCHAR)) FROM t", source.Token));
        var seen = new List<double>();
        while (!run.IsCompleted)
        {
            await Task.Delay(5);
            seen.AddRange(_connection.Progress() is { } percent ? [percent] : []);
        }

        (await run).ShouldBe(3_000_000);
        seen.ShouldAllBe(percent => percent >= 0 && percent <= 100);
        seen.ShouldNotBeEmpty();
    }

    [Fact]
    public void Progress_NothingRuns_IsNull() => _connection.Progress().ShouldBeNull();

    [Fact]
    public void ProgressAndInterrupt_ConnectionClosed_DoNotThrow()
    {
        _connection.Dispose();

        _connection.Progress().ShouldBeNull();
        Should.NotThrow(_connection.Interrupt);
    }

    [Fact]
    public void Execute_CancelledInATransaction_RollsBackAndTheConnectionWorks()
    {
        _connection.Execute("CREATE TABLE t (x BIGINT)");
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        Should.Throw<OperationCanceledException>(() =>
        {
            using var transaction = _connection.Begin();
            _connection.Execute("INSERT INTO t VALUES (1)");
            _connection.Execute(Endless, source.Token);
        });

        _connection.Scalar<long>("SELECT count(*) FROM t").ShouldBe(0);
    }

    protected override void Dispose(bool disposing)
    {
        _database.Dispose();
        base.Dispose(disposing);
    }
}
