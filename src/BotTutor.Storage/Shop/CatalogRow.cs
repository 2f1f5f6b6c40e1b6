using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotTutor.Storage.Shop;

internal sealed class CatalogRow
{
    public required string Shop { get; init; }

    public required string Edition { get; set; }

    /// <summary>Gets which content it is: grows whenever the catalogue is saved.</summary>
    public required long Version { get; set; }

    /// <summary>Gets which stock it is: grows with every sale and every counting. It never makes a conflict.</summary>
    public long StockVersion { get; set; }

    public required string Json { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<CatalogRow>
    {
        public void Configure(EntityTypeBuilder<CatalogRow> builder)
        {
            builder.HasKey(row => row.Shop);
            builder.Property(row => row.Version).IsConcurrencyToken();
        }
    }
}
