using Hale.Core.Money;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Projects;

/// <summary>Reads <c>currency: EUR</c> and <c>rates: rates.csv</c> of hale.yaml.</summary>
/// <param name="lines">The lines of a file of the project; null when it cannot be read, which was reported.</param>
/// <param name="bag">Where problems are reported.</param>
internal sealed class RatesReader(Func<YamlScalar, IReadOnlyList<string>?> lines, DiagnosticBag bag)
{
    private static readonly MapKey<YamlNode?> File = MapKeys.RequiredNode("file", "The file, seen from the folder of hale.yaml.", ValueShape.Text, "add `file: rates.csv`");

    private static readonly MapKey<string?> Date = MapKeys.Text("date", "The column of the day from which a rate holds; `date` when it is not written.");

    private static readonly MapKey<string?> CurrencyColumn = MapKeys.Text("currency", "The column of the currency; `currency` when it is not written.");

    private static readonly MapKey<string?> Worth = MapKeys.Text("rate", "The column of what a unit of the currency is worth in the reporting currency; `rate` when it is not written.");

    private static readonly MapShape Shape = new(File, Date, CurrencyColumn, Worth);

    private readonly NodeReader _read = new(bag);

    /// <summary>The key of the reporting currency.</summary>
    public static MapKey<YamlNode?> Currency { get; } = MapKeys.Node("currency", "The reporting currency: three letters such as `EUR`.", ValueShape.Text);

    /// <summary>The key of the rates.</summary>
    public static MapKey<YamlNode?> Rates { get; } = MapKeys.Node(
        "rates", "A file with the columns `date`, `currency` and `rate`: what a unit of a currency is worth in the reporting currency from a day on.", ValueShape.AnyOf(ValueShape.Text, Shape.AsValue));

    /// <summary>The rates, none when only the reporting currency is written; null when no reporting currency is known.</summary>
    public ExchangeRates? Read(MapReader header)
    {
        var (currency, rates) = (header.Read(Currency), header.Read(Rates));
        if (currency is null && rates is not null)
        {
            bag.Report(MoneyRules.NoReportingCurrency, rates.Span, "there are rates, and nothing says into which currency they convert");
        }

        var reporting = currency is null ? null : Reporting(currency);
        var read = rates is null ? [] : RatesOf(rates, reporting);
        return reporting is null ? null : new ExchangeRates(reporting, read);
    }

    private string? Reporting(YamlNode node)
    {
        if (_read.Scalar(node, "`currency`") is not { } scalar)
        {
            return null;
        }

        if (RatesFile.IsCurrency(scalar.Text))
        {
            return scalar.Text;
        }

        var upper = scalar.Text.ToUpperInvariant();
        bag.Report(MoneyRules.NotACurrency, scalar.Span, $"`{scalar.Text}` is not a currency", RatesFile.IsCurrency(upper) ? $"did you mean `{upper}`?" : null);
        return null;
    }

    private IReadOnlyList<ExchangeRate> RatesOf(YamlNode node, string? reporting)
    {
        if (node is not YamlMapping mapping)
        {
            return _read.Scalar(node, "`rates`") is { } scalar ? OfFile(scalar, RateColumns.Usual, reporting) : [];
        }

        var map = new MapReader(mapping, "`rates`", bag, Shape);
        var file = map.Read(File) is { } name ? _read.Scalar(name, "`file`") : null;
        var usual = RateColumns.Usual;
        var columns = new RateColumns(map.Read(Date) ?? usual.Date, map.Read(CurrencyColumn) ?? usual.Currency, map.Read(Worth) ?? usual.Rate);
        map.Finish();
        return file is null ? [] : OfFile(file, columns, reporting);
    }

    private IReadOnlyList<ExchangeRate> OfFile(YamlScalar file, RateColumns columns, string? reporting) =>
        lines(file) is { } written ? new RatesFile(file.Text, columns, reporting, bag).Read(written) : [];
}
