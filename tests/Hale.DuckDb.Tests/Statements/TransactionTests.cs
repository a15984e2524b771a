namespace Hale.DuckDb.Tests.Statements;

public sealed class TransactionTests : DuckTest
{
    private readonly DuckDatabase _database;
    private readonly DuckConnection _connection;

    public TransactionTests()
    {
        _database = InMemory();
        _connection = _database.Connect();
        _connection.Execute("CREATE TABLE t (x INTEGER PRIMARY KEY)");
    }

    private long Count() => _connection.Scalar<long>("SELECT count(*) FROM t");

    [Fact]
    public void Commit_KeepsTheRows()
    {
        using (var transaction = _connection.Begin())
        {
            _connection.Execute("INSERT INTO t VALUES (1)");
            transaction.Commit();
        }

        Count().ShouldBe(1);
    }

    [Fact]
    public void Dispose_WithoutCommit_RollsBack()
    {
        using (_connection.Begin())
        {
            _connection.Execute("INSERT INTO t VALUES (1)");
        }

        Count().ShouldBe(0);
    }

    [Fact]
    public void Dispose_AppendedRows_AreRolledBack()
    {
        using (_connection.Begin())
        {
            using var appender = _connection.Appender("t");
            appender.AppendRow(1);
            appender.Close();
        }

        Count().ShouldBe(0);
    }

    [Fact]
    public void Dispose_AfterAFailedStatement_TheFirstErrorIsSeenAndTheConnectionWorks()
    {
        var fault = Should.Throw<DuckException>(() =>
        {
            using var transaction = _connection.Begin();
            _connection.Execute("INSERT INTO t VALUES (1)");
            _connection.Execute("INSERT INTO t VALUES (1)");
        });

        fault.Kind.ShouldBe(DuckErrorKind.Constraint);
        Count().ShouldBe(0);
    }

    [Fact]
    public void Dispose_WhileAResultIsOpen_ClosesItAndRollsBack()
    {
        using (_connection.Begin())
        {
            _connection.Execute("INSERT INTO t SELECT range FROM range(5000)");
            _connection.Query("SELECT x FROM t").Read(out _).ShouldBeTrue();
        }

        Count().ShouldBe(0);
    }

    [Fact]
    public void Dispose_ConnectionAlreadyClosed_DoesNotThrow()
    {
        var transaction = _connection.Begin();
        _connection.Dispose();
        Should.NotThrow(transaction.Dispose);
    }

    [Fact]
    public void Conflict_TwoTransactionsChangeOneRow_KindIsTransaction()
    {
        _connection.Execute("INSERT INTO t VALUES (1)");
        using var other = _database.Connect();
        using var first = _connection.Begin();
        using var second = other.Begin();
        _connection.Execute("UPDATE t SET x = 2");

        Should.Throw<DuckException>(() => other.Execute("UPDATE t SET x = 3")).Kind.ShouldBe(DuckErrorKind.Transaction);
    }

    protected override void Dispose(bool disposing)
    {
        _database.Dispose();
        base.Dispose(disposing);
    }
}
