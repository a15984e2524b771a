using Microsoft.EntityFrameworkCore;

namespace Hale.Operations.Maps;

/// <summary>The table of maps.</summary>
internal static class MapsModel
{
    public static void Configure(ModelBuilder model) => model.Entity<MapRow>(map =>
    {
        map.ToTable("maps").HasKey(row => row.Number);
        map.Property(row => row.Number).ValueGeneratedNever();
        map.HasOne<MapRow>().WithMany().HasForeignKey(row => row.BasedOn);
        map.HasIndex(row => row.Definition);
    });
}
