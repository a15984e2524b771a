using FsCheck;
using FsCheck.Fluent;

namespace Hale.DuckDb.Tests.Sql;

public sealed class DuckSqlTests : DuckTest
{
    private static readonly string[] Nasty =
    [
        "'", "''", "\"", "\\", "\\'", "\n", "\r", "\t", "--",
        "/*", "*/", ";", "$1", "?", "%", "{", "}", "E'", "é", "日", "😀", "\u200b", "\uffff", " ", "x",
    ];

    private static readonly Arbitrary<string> Texts =
        Gen.OneOf(
            Gen.Elements(Nasty).ListOf().Select(parts => string.Concat(parts)),
            // Random surrogates are mostly unpaired, which is another test; whole pairs are among the nasty ones.
            ArbMap.Default.GeneratorFor<string>().Where(text => text?.All(c => c != '\0' && !char.IsSurrogate(c)) == true))
        .ToArbitrary();

    private static readonly Arbitrary<long> Longs =
        Gen.OneOf(ArbMap.Default.GeneratorFor<long>(), Gen.Elements(long.MinValue, long.MaxValue, int.MinValue)).ToArbitrary();

    private static readonly Arbitrary<double> Doubles =
        Gen.OneOf(ArbMap.Default.GeneratorFor<double>(), ArbMap.Default.GeneratorFor<long>().Select(BitConverter.Int64BitsToDouble))
        .Where(double.IsFinite)
        .ToArbitrary();

    private static readonly Arbitrary<decimal> Decimals =
        Gen.OneOf(
            ArbMap.Default.GeneratorFor<decimal>(),
            Gen.Elements(decimal.MinValue, decimal.MaxValue, 0.0000000000000000000000000001m))
        .ToArbitrary();

    private readonly DuckDatabase _database;
    private readonly DuckConnection _connection;

    public DuckSqlTests()
    {
        _database = InMemory();
        _connection = _database.Connect();
    }

    [Fact]
    public void Literal_AnyText_ReadsBackEqual() =>
        Prop.ForAll(Texts, text => Equal(_connection.Scalar<string>("SELECT " + DuckSql.Literal(text)), text)).QuickCheckThrowOnFailure();

    [Fact]
    public void Identifier_AnyText_NamesAColumn() =>
        Prop.ForAll(Texts, text => text.Length == 0 || Equal(NameOf(text), text)).QuickCheckThrowOnFailure();

    private static bool Equal(string? actual, string expected) => string.Equals(actual, expected, StringComparison.Ordinal);

    private string NameOf(string name)
    {
        using var result = _connection.Query("SELECT 1 AS " + DuckSql.Identifier(name));
        return result.Columns[0].Name;
    }

    [Fact]
    public void Literal_AnyLong_ReadsBackEqualAlsoAfterAMinus() =>
        Prop.ForAll(Longs, number =>
            _connection.Scalar<long>("SELECT " + DuckSql.Literal(number)) == number
            && _connection.Scalar<Int128>("SELECT 0::HUGEINT -" + DuckSql.Literal(number)) == -(Int128)number)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Literal_AnyDouble_ReadsBackToTheSameBits() =>
        Prop.ForAll(Doubles, SameBits).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0.1)]
    [InlineData(-0.0)]
    [InlineData(double.Epsilon)]
    [InlineData(double.MaxValue)]
    [InlineData(-2.2250738585072014E-308)]
    [InlineData(1e22)]
    public void Literal_EdgeDouble_ReadsBackToTheSameBits(double number) => SameBits(number).ShouldBeTrue();

    private bool SameBits(double number)
    {
        var row = _connection.Rows($"SELECT x, typeof(x) FROM (SELECT {DuckSql.Literal(number)} AS x)")[0];
        return BitConverter.DoubleToInt64Bits(row.Double(0)) == BitConverter.DoubleToInt64Bits(number) && row.Text(1) == "DOUBLE";
    }

    [Fact]
    public void Literal_AnyDecimal_ReadsBackEqualAsDecimal() =>
        Prop.ForAll(Decimals, number =>
        {
            var row = _connection.Rows($"SELECT x, typeof(x) FROM (SELECT {DuckSql.Literal(number)} AS x)")[0];
            return row.Decimal(0) == number && row.Text(1).StartsWith("DECIMAL", StringComparison.Ordinal);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void TextList_AnyTexts_ReadBackEqual() =>
        Prop.ForAll(Texts.Generator.ListOf().ToArbitrary(), texts =>
            ((string?[])_connection.Rows("SELECT " + DuckSql.TextList(texts))[0].Value(0)!).SequenceEqual(texts))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Literal_Boolean_ReadsBack()
    {
        _connection.Scalar<bool>("SELECT " + DuckSql.Literal(true)).ShouldBeTrue();
        _connection.Scalar<bool>("SELECT " + DuckSql.Literal(false)).ShouldBeFalse();
    }

    [Fact]
    public void Literal_WhatSqlCannotHold_Refused()
    {
        Should.Throw<ArgumentException>(() => DuckSql.Literal("a\0b"));
        Should.Throw<ArgumentException>(() => DuckSql.Identifier("a\0b"));
        Should.Throw<ArgumentException>(() => DuckSql.Identifier(""));
        Should.Throw<ArgumentOutOfRangeException>(() => DuckSql.Literal(double.NaN));
        Should.Throw<ArgumentOutOfRangeException>(() => DuckSql.Literal(double.NegativeInfinity));
        Should.Throw<DuckException>(() => DuckSql.Literal("a\ud800")).Kind.ShouldBe(DuckErrorKind.InvalidUtf8);
    }

    protected override void Dispose(bool disposing)
    {
        _database.Dispose();
        base.Dispose(disposing);
    }
}
