using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hale.Cli.Output;

/// <summary>Results as JSON: snake case, enums as words, absent values as null.</summary>
internal static class Json
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DictionaryKeyPolicy = null,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    public static void Write<T>(TextWriter output, T result) => output.WriteLine(JsonSerializer.Serialize(result, Options));

    /// <summary>One object a line, for results that are streamed.</summary>
    public static string Line<T>(T result) => JsonSerializer.Serialize(result, LineOptions);

    private static readonly JsonSerializerOptions LineOptions = new(Options) { WriteIndented = false };
}
