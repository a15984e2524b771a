using Hale.Core.Sources;
using Hale.Core.Values;

namespace Hale.Intake.Tests.Staging;

public sealed class MinorUnitTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("1999", "usd", "19.990000")]
    [InlineData("-50", "EUR", "-0.500000")]
    [InlineData("1200", "jpy", "1200.000000")]
    [InlineData("12345", "KWD", "12.345000")]
    [InlineData("12345", "clf", "1.234500")]
    [InlineData("500", "ISK", "5.000000")]
    [InlineData("500", "MGA", "500.000000")]
    [InlineData("12.5", "USD", "0.125000")]
    [InlineData("", "", null)]
    public async Task Amount_InMinorUnits_IsThatOfItsCurrency(string amount, string currency, string? read)
    {
        _folder.Write("data.csv", $"account,at,amount_paid,currency\na,2024-01-31,{amount},{currency}\n");

        var row = await Staged.OneAsync(_folder, Source(new MinorUnits("currency", new Dictionary<string, int> { ["ISK"] = 2, ["MGA"] = 0 })));

        (row["v0"], row["refusal"]).ShouldBe((read, null));
    }

    [Theory]
    [InlineData("1999", "", "`amount_paid` is \"1999 in the smallest unit of no currency\", not a number")]
    [InlineData("1999", "dollars", "`amount_paid` is \"1999 in the smallest unit of no currency\", not a number")]
    [InlineData("many", "usd", "`amount_paid` is \"many\", not a number")]
    public async Task Amount_ThatCannotBeTold_IsRefused(string amount, string currency, string detail)
    {
        _folder.Write("data.csv", $"account,at,amount_paid,currency\na,2024-01-31,{amount},{currency}\n");

        var row = await Staged.OneAsync(_folder, Source(new MinorUnits("currency", new Dictionary<string, int>())));

        (row["refusal"], row["detail"]).ShouldBe(("bad_value", detail));
        row["content"].ShouldBe($$"""{"account":"a","at":"2024-01-31","amount_paid":"{{amount}}","currency":{{(currency.Length == 0 ? "null" : $"\"{currency}\"")}}}""");
    }

    [Fact]
    public async Task Amount_InAQueryWithAFixedCurrencyAndADecimalComma_IsShifted()
    {
        var currency = ConstantColumn.Of("JPY");
        var source = Sources.Source(Sources.WithProperty(ValueKind.Number)) with
        {
            Rows = new RowPreparation
            {
                Notation = CellNotation.Standard with { DecimalComma = true },
                Columns =
                [
                    new TypedColumn("account", "account", AttributeType.Text),
                    new TypedColumn("at", "at", AttributeType.Time),
                    new TypedColumn("value", "value", AttributeType.Number) { Minor = new MinorUnits(currency.Name, new Dictionary<string, int> { ["JPY"] = 1 }) },
                ],
                Constants = [currency],
                Query = new FileQuery("SELECT account, \"at\", value * 2 AS value FROM files", []),
            },
        };
        _folder.Write("data.csv", "account,at,value\na,2024-01-31,\"12,5\"\n");

        (await Staged.OneAsync(_folder, source))["v0"].ShouldBe("2.500000");
    }

    private static SourceDefinition Source(MinorUnits units) => Sources.Source(Sources.WithProperty(ValueKind.Number)) with
    {
        Rows = new RowPreparation { Columns = [new TypedColumn("value", "amount_paid", AttributeType.Number) { Minor = units }] },
    };
}
