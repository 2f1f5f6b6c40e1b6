using BotTutor.Conversation.Shop;
using BotTutor.Dialogs;
using BotTutor.Shop.Orders;
using Microsoft.Extensions.DependencyInjection;

namespace BotTutor.Conversation;

/// <summary>Makes known what this bot can do in a dialog. The ports of the domains come from whoever stores them.</summary>
public static class ConversationRegistration
{
    public static IServiceCollection AddConversation(this IServiceCollection services)
    {
        services.AddSingleton(ShopSettings.Demo);
        services.AddSingleton<ShopVocabularyCache>();
        services.AddScoped<IVocabularySource, ShopVocabulary>();
        services.AddScoped<ShopDesk>();
        services.AddScoped<CheckoutDesk>();
        services.AddScoped<CartChange>();
        services.AddScoped<PriceCart>();
        services.AddScoped<BotTutor.Shop.Orders.PlaceOrder>();

        services.AddDialogKind<FindProduct, FindProductHandler>();
        services.AddDialogKind<ListProducts, ListProductsHandler>();
        services.AddDialogKind<AddToCart, AddToCartHandler>();
        services.AddDialogKind<ReadCart, ReadCartHandler>();
        services.AddDialogKind<ChangeCart, ChangeCartHandler>();
        services.AddDialogKind<EmptyCart, EmptyCartHandler>();
        services.AddDialogKind<ReadShop, ReadShopHandler>();
        services.AddDialogKind<ReadHours, ReadHoursHandler>();
        services.AddDialogKind<QuoteShipping, QuoteShippingHandler>();
        services.AddDialogKind<OpenCheckout, OpenCheckoutHandler>();
        services.AddDialogKind<FillCheckout, FillCheckoutHandler>();
        services.AddDialogKind<Shop.PlaceOrder, PlaceOrderHandler>();
        return services;
    }
}
