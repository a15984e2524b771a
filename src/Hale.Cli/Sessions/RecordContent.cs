using System.Text.Json;

namespace Hale.Cli.Sessions;

/// <summary>A refused record: its columns and what stands in them.</summary>
internal sealed class RecordContent
{
    private static readonly string[] NameWords = ["company", "organization", "organisation", "account_name", "customer_name", "name"];
    private static readonly string[] AddressWords = ["domain", "website", "mail", "url"];

    private readonly Dictionary<string, string> _cells = new(StringComparer.Ordinal);

    /// <summary>Reads a record; one that was cut because it is very long has no columns.</summary>
    public RecordContent(string? json)
    {
        try
        {
            using var document = JsonDocument.Parse(json ?? "{}");
            foreach (var cell in document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.EnumerateObject() : [])
            {
                Add(cell.Name, cell.Value);
            }
        }
        catch (JsonException)
        {
            _cells.Clear();
        }
    }

    /// <summary>The cell of a column; null when there is none.</summary>
    public string? this[string column] => _cells.GetValueOrDefault(column);

    /// <summary>The cell that is likely the name of the customer; null when none is.</summary>
    public string? LikelyName => Likely(NameWords);

    /// <summary>The cell that is likely an address or a domain; null when none is.</summary>
    public string? LikelyAddress => Likely(AddressWords);

    private void Add(string name, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var inner in value.EnumerateObject())
            {
                Add($"{name}.{inner.Name}", inner.Value);
            }
        }
        else if (value.ValueKind == JsonValueKind.String)
        {
            _cells[name] = value.GetString()!;
        }
    }

    private string? Likely(IEnumerable<string> words) => words
        .SelectMany(word => _cells.Where(cell => cell.Key.Contains(word, StringComparison.OrdinalIgnoreCase)).OrderBy(cell => cell.Key, StringComparer.Ordinal))
        .Select(cell => cell.Value).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));
}
