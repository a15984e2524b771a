using System.Globalization;
using System.IO.Compression;

namespace Hale.Engine.Tests;

/// <summary>The shared tables and the numbers in them.</summary>
internal static class SharedTables
{
    /// <summary>The rows of a compressed table without quotes, each by the names of its columns.</summary>
    public static IEnumerable<Func<string, string>> Rows(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(SharedData.Find(path)), CompressionMode.Decompress));
        var columns = reader.ReadLine()!.Split(',').Index().ToDictionary(column => column.Item, column => column.Index, StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split(',');
            yield return column => cells[columns[column]];
        }
    }

    public static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
