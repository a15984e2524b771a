using Hale.Tests.Expressions;
using FsCheck;
using FsCheck.Fluent;
using Hale.Core.Expressions;
using Hale.Core.Values;
using Hale.DuckDb;
using Hale.Engine.Expressions;
using Hale.Warehouse.DuckDb;

namespace Hale.Tests.Sql.Expressions;

public sealed class ExpressionPrinterTests : IDisposable
{
    private static readonly string[] Names = [.. RandomExpressions.Numbers, .. RandomExpressions.Texts, .. RandomExpressions.Booleans];

    /// <summary>Letters newer than the engine's tables.</summary>
    private static readonly int[] OtherwiseLowered = [0x1C89, 0xA7CB, 0xA7CC, 0xA7DA, 0xA7DC, .. Enumerable.Range(0x10D50, 22)];

    private readonly DuckDatabase _database = DuckDatabase.Open(new DuckOptions());
    private readonly DuckConnection _connection;

    public ExpressionPrinterTests()
    {
        _connection = _database.Connect();
        var columns = RandomExpressions.Numbers.Select(name => $"{Column(name)} DOUBLE")
            .Concat(RandomExpressions.Texts.Select(name => $"{Column(name)} VARCHAR"))
            .Concat(RandomExpressions.Booleans.Select(name => $"{Column(name)} BOOLEAN"));
        _connection.Execute($"CREATE TABLE facts (position INTEGER, {string.Join(", ", columns)})");
    }

    public void Dispose() => _database.Dispose();

    [Fact]
    public void AnyTree_AnyRows_GivesInSqlWhatItGivesInCode() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(600),
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var random = new RandomExpressions(seed);
            var tree = random.Any(1 + (seed % 6));
            var rows = Enumerable.Range(0, 8).Select(_ => random.Row()).ToList();
            Store(rows);
            return Select(tree).SequenceEqual(rows.Select(row => Text(tree.Evaluate(row)))).Label(Print(tree));
        }));

    [Fact]
    public void DeepQuotients_Printed_StayShortAndRun()
    {
        Expression tree = new Reference("a", ValueKind.Number, true);
        for (var depth = 0; depth < 60; depth++)
        {
            tree = new Arithmetic(ArithmeticOperator.Divide, new NumberLiteral(depth + 2), tree);
        }

        var row = new FixedRow(new Dictionary<string, Value> { ["a"] = Value.Of(3) });
        _connection.Execute("INSERT INTO facts (position, a) VALUES (0, 3)");

        Print(tree).Length.ShouldBeLessThan(10_000);
        Select(tree).ShouldBe([Text(tree.Evaluate(row))]);
    }

    [Fact]
    public void Lower_EveryCommonCharacter_IsThatOfCode()
    {
        var texts = Enumerable.Range(0x20, 0x10FFE0).Where(code => code is < 0xD800 or > 0xDFFF).Except(OtherwiseLowered).Select(char.ConvertFromUtf32).ToList();
        Store([.. texts.Chunk(1024).Select(chunk => Plan(string.Join('\n', chunk)))]);

        var lower = new Call(Function.Lower, [new Reference("plan", ValueKind.Text, true)]);
        var lowered = Select(lower);

        var differing = texts.Chunk(1024).Zip(lowered, (chunk, row) => chunk.Zip(row.Split('\n'))).SelectMany(pairs => pairs)
            .Select(pair => (pair.First, Sql: pair.Second, Code: lower.Evaluate(Plan(pair.First)).Text))
            .Where(pair => !string.Equals(pair.Sql, pair.Code, StringComparison.Ordinal));
        differing.Select(pair => $"{char.ConvertToUtf32(pair.First, 0):X} {pair.Sql} {pair.Code}").ShouldBe([]);
    }

    private static FixedRow Plan(string text) =>
        new(Names.ToDictionary(name => name, name => name == "plan" ? Value.Of(text) : Value.MissingFor(MissingReason.NoData)));

    private void Store(IReadOnlyList<IValueSource> rows)
    {
        _connection.Execute("DELETE FROM facts");
        using var appender = _connection.Appender("facts");
        for (var row = 0; row < rows.Count; row++)
        {
            appender.AppendRow([(long)row, .. Names.Select(name => Cell(rows[row][name]))]);
        }

        appender.Close();
    }

    private List<string> Select(Expression tree) =>
        [.. _connection.Rows($"SELECT {Print(tree)} FROM facts ORDER BY position").Select(row => Text(row.Value(0)))];

    private static string Print(Expression tree) => new ExpressionPrinter(new DuckDbDialect(), reference => Column(reference.Name)).Print(tree);

    private static string Column(string name) => DuckSql.Identifier(name);

    private static DuckValue Cell(Value value) => value.IsMissing ? DuckValue.Null : value.Kind switch
    {
        ValueKind.Number => value.Number,
        ValueKind.Text => value.Text,
        ValueKind.Boolean => value.Boolean,
    };

    private static string Text(Value value) => Text(value.IsMissing ? null : value.Kind switch
    {
        ValueKind.Number => value.Number,
        ValueKind.Text => value.Text,
        ValueKind.Boolean => value.Boolean,
    });

    // Zero is equal to minus zero.
    private static string Text(object? cell) => cell switch
    {
        null => "missing",
        double number => FormattableString.Invariant($"{number + 0.0:R}"),
        _ => FormattableString.Invariant($"{cell}"),
    };
}
