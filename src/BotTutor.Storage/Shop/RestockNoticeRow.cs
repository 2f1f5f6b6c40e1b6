using BotTutor.Shop;
using BotTutor.Shop.Restocks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotTutor.Storage.Shop;

internal sealed class RestockNoticeRow
{
    public required string Shop { get; init; }

    public required string Sku { get; init; }

    public required Guid Buyer { get; init; }

    public required DateTimeOffset Since { get; init; }

    public static RestockNoticeRow Of(RestockNotice notice) => new()
    {
        Shop = notice.Shop.Value,
        Sku = notice.Sku.Code,
        Buyer = notice.Buyer.Value,
        Since = notice.Since,
    };

    public RestockNotice ToNotice() => new(new ShopId(Shop), new Sku(Sku), new BuyerId(Buyer), Since);

    internal sealed class Mapping : IEntityTypeConfiguration<RestockNoticeRow>
    {
        public void Configure(EntityTypeBuilder<RestockNoticeRow> builder)
        {
            builder.HasKey(row => new { row.Shop, row.Sku, row.Buyer });
            builder.HasIndex(row => new { row.Shop, row.Buyer });
        }
    }
}
