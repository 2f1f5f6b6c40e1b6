using System.Security.Cryptography;
using BotTutor.Content.Shops;
using BotTutor.Conversation.Assistant;
using BotTutor.Conversation.Selling;
using BotTutor.Conversation.Shop;
using BotTutor.Conversation.Talk;
using BotTutor.Dialogs;
using BotTutor.Shop.Orders;
using BotTutor.Shop.Restocks;
using BotTutor.Shop.Staff;
using Microsoft.Extensions.DependencyInjection;

namespace BotTutor.Conversation;

/// <summary>Makes known what this bot can do in a dialog. The ports of the domains come from whoever stores them.</summary>
public static class ConversationRegistration
{
    public static IServiceCollection AddConversation(this IServiceCollection services) => services.AddTalk().AddShop().AddSelling().AddAssistant();

    private static IServiceCollection AddTalk(this IServiceCollection services) => services
        .AddSingleton<ITurnOpening, FollowLanguage>()
        .AddSingleton<ITurnOpening, CarryOver>();

    private static IServiceCollection AddShop(this IServiceCollection services)
    {
        services.AddSingleton(ShopSettings.Demo);
        services.AddSingleton<ShopVocabularyCache>();
        services.AddScoped<IVocabularySource, ShopVocabulary>();
        services.AddScoped<ShopDesk>();
        services.AddScoped<CheckoutDesk>();
        services.AddScoped<CartChange>();
        services.AddScoped<ShopNews>();
        services.AddScoped<PriceCart>();
        services.AddScoped<BotTutor.Shop.Orders.PlaceOrder>();
        services.AddScoped<BotTutor.Shop.Orders.MoveOrder>();
        services.AddScoped<BotTutor.Shop.Orders.AmendOrder>();
        services.AddScoped<ListBestSellers>();
        services.AddScoped<PutBackStock>();
        services.AddScoped<BotTutor.Shop.Restocks.AskRestockNotice>();

        services.AddDialogKind<FindProduct, FindProductHandler>();
        services.AddDialogKind<SearchProducts, SearchProductsHandler>();
        services.AddDialogKind<Shop.AskRestockNotice, AskRestockNoticeHandler>();
        services.AddDialogKind<AddToCart, AddToCartHandler>();
        services.AddDialogKind<AddSeveral, AddSeveralHandler>();
        services.AddDialogKind<ReadCart, ReadCartHandler>();
        services.AddDialogKind<ChangeCart, ChangeCartHandler>();
        services.AddDialogKind<EmptyCart, EmptyCartHandler>();
        services.AddDialogKind<ReadShop, ReadShopHandler>();
        services.AddDialogKind<ReadHours, ReadHoursHandler>();
        services.AddDialogKind<QuoteShipping, QuoteShippingHandler>();
        services.AddDialogKind<OpenCheckout, OpenCheckoutHandler>();
        services.AddDialogKind<FillCheckout, FillCheckoutHandler>();
        services.AddDialogKind<Shop.PlaceOrder, PlaceOrderHandler>();
        services.AddDialogKind<FindOrders, FindOrdersHandler>();
        services.AddDialogKind<CancelOrder, CancelOrderHandler>();
        services.AddDialogKind<Shop.AmendOrder, AmendOrderHandler>();
        services.AddDialogKind<FindCheaper, FindCheaperHandler>();
        services.AddDialogKind<ReadBestSellers, ReadBestSellersHandler>();
        services.AddDialogKind<SwapInCart, SwapInCartHandler>();
        return services;
    }

    private static IServiceCollection AddSelling(this IServiceCollection services)
    {
        services.AddSingleton(_ => RandomNumberGenerator.Create());
        services.AddScoped<SellerDesk>();
        services.AddScoped<OrderFinder>();
        services.AddScoped<IssueClaimCode>();
        services.AddScoped<BotTutor.Shop.Staff.ClaimShop>();
        services.AddScoped<BotTutor.Shop.Shelves.ChangeStock>();
        services.AddScoped<BotTutor.Shop.Shelves.ChangePrice>();
        services.AddScoped<SummarizeDay>();
        services.AddScoped<SeedShop>();

        services.AddDialogKind<Selling.ClaimShop, ClaimShopHandler>();
        services.AddDialogKind<ListOrders, ListOrdersHandler>();
        services.AddDialogKind<ReadOrder, ReadOrderHandler>();
        services.AddDialogKind<Selling.MoveOrder, MoveOrderHandler>();
        services.AddDialogKind<ChangeStock, ChangeStockHandler>();
        services.AddDialogKind<ChangePrice, ChangePriceHandler>();
        services.AddDialogKind<UndoChange, UndoChangeHandler>();
        services.AddDialogKind<ReadDay, ReadDayHandler>();
        services.AddDialogKind<ResetShop, ResetShopHandler>();
        return services;
    }
}
