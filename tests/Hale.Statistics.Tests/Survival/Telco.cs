using System.Text.Json;

namespace Hale.Statistics.Tests.Survival;

/// <summary>The telephone customers of the reference: tenure in months, churn, contract, and the out-of-fold probability of churn.</summary>
internal sealed class Telco
{
    private readonly CsvTable _customers = Tests.Reference.Table("data/telco/Telco-Customer-Churn.ibm.csv");

    public Telco()
    {
        Tenure = _customers.Numbers("tenure");
        Churned = Array.ConvertAll(_customers.Text("Churn"), churn => churn == "Yes");
        Contract = Codes(_customers.Text("Contract"));
        Probability = Tests.Reference.Table("telco_oof.csv.gz").Numbers("logistic_C1");
        Reference = Tests.Reference.Json("telco_reference.json");
    }

    public double[] Tenure { get; }

    public bool[] Churned { get; }

    /// <summary>0 month-to-month, 1 one year, 2 two years.</summary>
    public int[] Contract { get; }

    public double[] Probability { get; }

    public JsonElement Reference { get; }

    public int[] Groups(int groups)
    {
        var order = Probability.Index().OrderBy(row => Math.Round(row.Item, 9)).ThenBy(row => row.Index).Select(row => row.Index).ToArray();
        var group = new int[order.Length];
        for (var rank = 0; rank < order.Length; rank++)
        {
            group[order[rank]] = rank * groups / order.Length;
        }

        return group;
    }

    /// <summary>Events and rows of the cells of contract, payment method and internet service.</summary>
    public (int[] Events, int[] Rows) Cells(Func<int, bool> use)
    {
        var (contract, payment, internet) = (_customers.Text("Contract"), _customers.Text("PaymentMethod"), _customers.Text("InternetService"));
        var cells = Enumerable.Range(0, Churned.Length).Where(use)
            .GroupBy(row => $"{contract[row]}|{payment[row]}|{internet[row]}", StringComparer.Ordinal)
            .OrderBy(cell => cell.Key, StringComparer.Ordinal).ToArray();
        return (Array.ConvertAll(cells, cell => cell.Count(row => Churned[row])), Array.ConvertAll(cells, cell => cell.Count()));
    }

    public (double[] Time, bool[] Events) Where(Func<int, bool> use)
    {
        var rows = Enumerable.Range(0, Churned.Length).Where(use).ToArray();
        return (Array.ConvertAll(rows, row => Tenure[row]), Array.ConvertAll(rows, row => Churned[row]));
    }

    private static int[] Codes(string[] column)
    {
        var names = column.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return Array.ConvertAll(column, names.IndexOf);
    }
}
