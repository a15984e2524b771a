using System.Globalization;

namespace Hale.DuckDb.Tests.Statements;

public sealed class ValueRoundTripTests : DuckTest
{
    private readonly DuckDatabase _database;
    private readonly DuckConnection _connection;

    public ValueRoundTripTests()
    {
        _database = InMemory();
        _connection = _database.Connect();
    }

    private (object? Value, string Type) Back(DuckValue value)
    {
        var row = _connection.Rows("SELECT $1, typeof($1)", value)[0];
        return (row.Value(0), row.Text(1));
    }

    [Fact]
    public void Bound_EachKind_ComesBackEqualAndTyped()
    {
        Back(true).ShouldBe((true, "BOOLEAN"));
        Back(false).ShouldBe((false, "BOOLEAN"));
        Back(long.MinValue).ShouldBe((long.MinValue, "BIGINT"));
        Back(0.1).ShouldBe((0.1, "DOUBLE"));
        Back(-0.0).Value.ShouldBeOfType<double>().ShouldBe(-0.0);
        Back(Int128.MaxValue).ShouldBe((Int128.MaxValue, "HUGEINT"));
        Back(Int128.MinValue + 1).ShouldBe((Int128.MinValue + 1, "HUGEINT"));
        Back(DuckValue.TimestampMicros(-1)).ShouldBe((-1L, "TIMESTAMP"));
    }

    [Fact]
    public void Bound_Null_IsNull()
    {
        Back(DuckValue.Null).Value.ShouldBeNull();
        Back((string?)null).Value.ShouldBeNull();
        Back(default).Value.ShouldBeNull();
    }

    [Theory]
    [InlineData("0", "DECIMAL(1,0)")]
    [InlineData("-1.50", "DECIMAL(3,2)")]
    [InlineData("0.001", "DECIMAL(3,3)")]
    [InlineData("79228162514264337593543950335", "DECIMAL(29,0)")]
    [InlineData("-0.0000000000000000000000000001", "DECIMAL(28,28)")]
    public void Bound_Decimal_KeepsValueAndScale(string digits, string type) =>
        Back(decimal.Parse(digits, CultureInfo.InvariantCulture)).ShouldBe((decimal.Parse(digits, CultureInfo.InvariantCulture), type));

    [Theory]
    [InlineData("")]
    [InlineData("exactly12byt")]
    [InlineData("thirteen bytes")]
    [InlineData("quote ' \" backslash \\ newline \n zero \0 end")]
    [InlineData("ünïcode 日本 😀")]
    public void Bound_Text_ComesBackEqual(string text) => Back(text).ShouldBe((text, "VARCHAR"));

    [Fact]
    public void Bound_UnpairedSurrogate_RefusedInsteadOfReplaced() =>
        Should.Throw<DuckException>(() => Back("a\ud800b")).Kind.ShouldBe(DuckErrorKind.InvalidUtf8);

    protected override void Dispose(bool disposing)
    {
        _database.Dispose();
        base.Dispose(disposing);
    }
}
