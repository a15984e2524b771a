namespace Hale.DuckDb.Tests.Statements;

public sealed class StatementTests : DuckTest
{
    private readonly DuckDatabase _database;
    private readonly DuckConnection _connection;

    public StatementTests()
    {
        _database = InMemory();
        _connection = _database.Connect();
    }

    [Fact]
    public void Execute_SeveralStatements_RunsAllAndSumsTheRows() =>
        _connection.Execute("CREATE TABLE t (x INTEGER); INSERT INTO t VALUES (1), (2); UPDATE t SET x = x + 1 WHERE x = 1;").ShouldBe(3);

    [Fact]
    public void Execute_NothingButAComment_DoesNothing() => _connection.Execute("-- nothing\n").ShouldBe(0);

    [Fact]
    public void Execute_WithParameters_BindsThemInOrder()
    {
        _connection.Execute("CREATE TABLE t (x INTEGER, s VARCHAR)");

        _connection.Execute("INSERT INTO t SELECT $1 + range, $2 FROM range(5)", 10, "o'clock").ShouldBe(5);
        _connection.Scalar<long>("SELECT sum(x) FROM t WHERE s = $1", "o'clock").ShouldBe(60);
    }

    [Fact]
    public void Parameters_TooFew_Refused() =>
        Should.Throw<DuckException>(() => _connection.Execute("SELECT $1, $2", 1)).Message.ShouldContain("2 parameters");

    [Fact]
    public void Parameters_NoneGivenToAScript_Refused() =>
        Should.Throw<DuckException>(() => _connection.Execute("SELECT $1")).Message.ShouldContain("1 parameters");

    [Fact]
    public void Sql_WithNul_RefusedAndNotCutShort() =>
        Should.Throw<DuckException>(() => _connection.Execute("SELECT 1\0; DROP TABLE t")).Kind.ShouldBe(DuckErrorKind.Syntax);

    [Fact]
    public void Query_SeveralStatements_Refused() =>
        Should.Throw<DuckException>(() => _connection.Query("SELECT 1; SELECT 2"));

    [Fact]
    public void Prepared_UsedAgain_TakesNewValues()
    {
        using var statement = _connection.Prepare("SELECT $1 * 2");
        statement.ParameterCount.ShouldBe(1);

        foreach (var value in new long[] { 3, 4, 5 })
        {
            using var result = statement.Bind(1, value).Query();
            result.Read(out var chunk).ShouldBeTrue();
            chunk.Int64(0).Values[0].ShouldBe(value * 2);
        }
    }

    [Fact]
    public void Prepared_BindsPositionThatIsNotThere_Refused()
    {
        using var statement = _connection.Prepare("SELECT $1");
        Should.Throw<DuckException>(() => statement.Bind(2, 1)).Message.ShouldContain("$2");
    }

    [Fact]
    public void Disposed_StatementAndConnection_ThrowObjectDisposed()
    {
        var statement = _connection.Prepare("SELECT 1");
        statement.Dispose();
        Should.Throw<ObjectDisposedException>(() => statement.Query());
        Should.Throw<ObjectDisposedException>(() => statement.Bind(1, 1));

        _connection.Dispose();
        _connection.Dispose();
        Should.Throw<ObjectDisposedException>(() => _connection.Query("SELECT 1"));
    }

    protected override void Dispose(bool disposing)
    {
        _database.Dispose();
        base.Dispose(disposing);
    }
}
