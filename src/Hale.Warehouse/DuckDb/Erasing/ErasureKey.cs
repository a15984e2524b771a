using System.Security.Cryptography;
using System.Text;
using Hale.Engine.Warehousing;

namespace Hale.Warehouse.DuckDb.Erasing;

/// <summary>The key by which erased ids are hashed. It is a file of its own, so that a copy of the database alone tells nothing.</summary>
internal sealed class ErasureKey
{
    private const string FileName = "erasure.key";
    private const int Bytes = 32;

    private ErasureKey(string hex) => Hex = hex;

    /// <summary>The key as the hashes read it.</summary>
    public string Hex { get; }

    /// <summary>The key of the folder of a database file; made when there is none and nothing was hashed by one.</summary>
    /// <exception cref="WarehouseException">It is gone although erasures need it.</exception>
    public static ErasureKey Of(string databaseFile, bool isNeeded)
    {
        var path = Path.Combine(Path.GetDirectoryName(databaseFile)!, FileName);
        if (File.Exists(path) && File.ReadAllText(path).Trim() is { Length: 2 * Bytes } stored)
        {
            return new ErasureKey(stored);
        }

        if (isNeeded)
        {
            throw new WarehouseException(
                WarehouseFault.Refused,
                $"{path} is gone or damaged. Without it an import would bring back the people who were erased.",
                "Restore the file from where it was kept with the data folder.");
        }

        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));
        Write(path, key);
        return new ErasureKey(key);
    }

    /// <summary>The hash of an id at all accounts.</summary>
    public string Hash(string contact) => Keyed($"contact:{contact}");

    /// <summary>The hash of an id at one account.</summary>
    public string Hash(string contact, string account) => Keyed(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"account:{Encoding.UTF8.GetByteCount(account)}:{account}:{contact}"));

    /// <summary>The same in SQL.</summary>
    public string HashSql(string contact) => KeyedSql($"'contact:', {contact}");

    /// <inheritdoc cref="HashSql(string)"/>
    public string HashSql(string contact, string account) => KeyedSql($"'account:', strlen({account}), ':', {account}, ':', {contact}");

    // Hashed twice, each time behind the key: what HMAC does, with what the engine has.
    private string Keyed(string text) => Sha(Hex + Sha(Hex + text));

    private string KeyedSql(string parts) => $"sha256(concat('{Hex}', sha256(concat('{Hex}', {parts}))))";

    private static string Sha(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static void Write(string path, string key)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var file = new FileStream(path, options);
        file.Write(Encoding.ASCII.GetBytes(key));
        file.Flush(flushToDisk: true);
    }
}
