using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Hale.Cli.Tests.Sources.RavenStack;

/// <summary>Writes the tables as other tools would: the same facts under other names, in other formats, with other dates and numbers.</summary>
internal static class DoctoredTables
{
    private static readonly NumberFormatInfo German = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    public static void Write(string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "usage"));
        Accounts(Path.Combine(folder, "Kunden.csv"));
        Subscriptions(Path.Combine(folder, "subscriptions.jsonl"));
        Usage(folder);
        Churn(Path.Combine(folder, "churn.csv"));
    }

    private static void Accounts(string path)
    {
        var lines = Tables.Rows("accounts").Select(row => string.Join(
            ';', row["account_id"], row["account_name"] + " GmbH – Köln", row["industry"], row["country"], Date(row["signup_date"], "dd.MM.yyyy"), row["referral_source"], row["plan_tier"],
            row["seats"], row["is_trial"], row["churn_flag"]));
        File.WriteAllText(
            path, "Kunden-Nr.;Firma;Branche;Land;Vertragsbeginn;Über;Tarif;Plätze;Test;Gekündigt\r\n" + string.Concat(lines.Select(line => line + "\r\n")),
            CodePagesEncodingProvider.Instance.GetEncoding(1252)!);
    }

    private static void Subscriptions(string path) => File.WriteAllLines(path, Tables.Rows("subscriptions").Select(row => JsonSerializer.Serialize(new
    {
        id = row["subscription_id"],
        customer = new { id = row["account_id"] },
        period = new { from = Date(row["start_date"], "M/d/yy"), to = row["end_date"].Length == 0 ? null : Date(row["end_date"], "M/d/yy") },
        plan = row["plan_tier"],
        seats = Tables.Number(row["seats"]),
        price = new { monthly = Tables.Number(row["mrr_amount"]), yearly = Tables.Number(row["arr_amount"]) },
        trial = row["is_trial"] == "TRUE",
        upgrade = row["upgrade_flag"] == "TRUE",
        downgrade = row["downgrade_flag"] == "TRUE",
        billing = row["billing_frequency"],
        auto_renew = row["auto_renew_flag"] == "TRUE",
        churned = row["churn_flag"] == "TRUE",
    })));

    /// <summary>A folder with a file of one year, compressed, and a file of the next.</summary>
    private static void Usage(string folder)
    {
        var rows = Tables.Rows("feature_usage").ToLookup(row => row["usage_date"].StartsWith("2024", StringComparison.Ordinal), row => string.Join(
            '\t', row["usage_id"], row["subscription_id"], Date(row["usage_date"], "MMM d, yyyy"), row["feature_name"], row["usage_count"],
            Tables.Number(row["usage_duration_secs"]).ToString("#,##0.00", German), row["error_count"], row["is_beta_feature"]));
        const string Header = "Usage\tSubscription\tDay\tFeature\tCount\tSeconds\tErrors\tBeta";
        File.WriteAllLines(Path.Combine(folder, "usage-2024.tsv"), rows[true].Prepend(Header));
        using var packed = new StreamWriter(new GZipStream(File.Create(Path.Combine(folder, "usage", "before.tsv.gz")), CompressionLevel.Fastest));
        foreach (var line in rows[false].Prepend(Header))
        {
            packed.WriteLine(line);
        }
    }

    private static void Churn(string path)
    {
        var lines = Tables.Rows("churn_events").Select(row => string.Join(
            ',', row["churn_event_id"], "churn", row["account_id"], Date(row["churn_date"], "dd.MM.yyyy"), row["reason_code"],
            $"\"{Tables.Number(row["refund_amount_usd"]).ToString("#,##0.00", German)}\"", row["is_reactivation"], row["feedback_text"]));
        File.WriteAllLines(path, lines.Prepend("C-0,trial,A-0,01.01.2024,none,0,FALSE,").Prepend("id,kind,account,day,reason,refund,reactivation,feedback"), Encoding.Unicode);
    }

    private static string Date(string iso, string format) =>
        DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture).ToString(format, CultureInfo.InvariantCulture);
}
