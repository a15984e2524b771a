namespace Hale.DuckDb.Tests.Errors;

public sealed class ErrorKindTests : DuckTest
{
    private readonly DuckDatabase _database;
    private readonly DuckConnection _connection;

    public ErrorKindTests()
    {
        _database = DuckDatabase.Open(new DuckOptions { ExternalAccess = true });
        _connection = _database.Connect();
    }

    private DuckException Fault(string sql) => Should.Throw<DuckException>(() => _connection.Execute(sql));

    [Theory]
    [InlineData("SELEC 1", DuckErrorKind.Syntax)]
    [InlineData("SELECT nothing", DuckErrorKind.Binder)]
    [InlineData("FROM nowhere", DuckErrorKind.Catalog)]
    [InlineData("CREATE TABLE c (x INTEGER CHECK (x > 0)); INSERT INTO c VALUES (0)", DuckErrorKind.Constraint)]
    [InlineData("SELECT 'x'::INTEGER", DuckErrorKind.Conversion)]
    [InlineData("SELECT 9223372036854775807 + range FROM range(2)", DuckErrorKind.OutOfRange)]
    [InlineData("SELECT error('mine')", DuckErrorKind.InvalidInput)]
    [InlineData("FROM read_csv('/nowhere/x.csv')", DuckErrorKind.Io)]
    [InlineData("COPY (SELECT 1) TO '/dev/full'", DuckErrorKind.DiskFull)]
    public void Engine_Error_HasItsKindAndSqlBesideTheMessage(string sql, DuckErrorKind kind)
    {
        Assert.SkipWhen(kind == DuckErrorKind.DiskFull && !File.Exists("/dev/full"), "There is no /dev/full here.");
        var fault = Fault(sql);

        fault.Kind.ShouldBe(kind);
        fault.Sql.ShouldBe(sql);
        fault.Message.ShouldNotContain("LINE 1");
        fault.Message.ShouldNotContain("Error:");
    }

    [Fact]
    public void Engine_Error_PutsThePlaceIntoTheExcerpt()
    {
        var fault = Fault("SELECT 'secret', nothing");

        fault.Message.ShouldNotContain("secret");
        fault.Excerpt.ShouldNotBeNull().ShouldStartWith("LINE 1: SELECT 'secret'");
    }

    [Fact]
    public void Csv_BadRowAndBadEncoding_HaveTheirKindsAndNoAdviceOnOptions()
    {
        File.WriteAllText(PathOf("bad.csv"), "a,b\n1,2\n3\n");
        File.WriteAllBytes(PathOf("latin.csv"), [.. "a,b\n1,"u8, 0xE9, (byte)'\n']);
        const string Options = "auto_detect = false, header = true, delim = ',', columns = {'a': 'VARCHAR', 'b': 'VARCHAR'}";

        var row = Fault($"FROM read_csv({DuckSql.Literal(PathOf("bad.csv"))}, {Options})");
        row.Kind.ShouldBe(DuckErrorKind.Csv);
        row.Message.ShouldContain("Line: 3");
        row.Message.ShouldNotContain("null_padding");
        Fault($"FROM read_csv({DuckSql.Literal(PathOf("latin.csv"))}, {Options})").Kind.ShouldBe(DuckErrorKind.InvalidUtf8);
    }

    protected override void Dispose(bool disposing)
    {
        _database.Dispose();
        base.Dispose(disposing);
    }
}
