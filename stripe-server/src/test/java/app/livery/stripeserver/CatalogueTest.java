package app.livery.stripeserver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.stripe.exception.AuthenticationException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.model.Coupon;
import com.stripe.model.Customer;
import com.stripe.model.Price;
import com.stripe.model.Product;
import com.stripe.param.CouponCreateParams;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.CustomerListParams;
import com.stripe.param.CustomerSearchParams;
import com.stripe.param.CustomerUpdateParams;
import com.stripe.param.PriceCreateParams;
import com.stripe.param.PriceListParams;
import com.stripe.param.PriceRetrieveParams;
import com.stripe.param.PriceUpdateParams;
import com.stripe.param.ProductCreateParams;
import com.stripe.param.ProductUpdateParams;
import com.stripe.param.PromotionCodeCreateParams;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Customers, products, prices, coupons: made, read, changed, found. */
class CatalogueTest {
  private final Shop shop = Shop.open();

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void a_customer_is_made_changed_found_by_metadata_and_deleted() throws Exception {
    var customers = shop.client.v1().customers();
    Customer jo =
        customers.create(
            CustomerCreateParams.builder()
                .setEmail("jo@example.com")
                .putMetadata("organisation", "o'neill 7")
                .putMetadata("other", "x")
                .build());
    assertTrue(jo.getId().startsWith("cus_"));
    assertEquals(Shop.START.getEpochSecond(), jo.getCreated());
    customers.update(
        jo.getId(), CustomerUpdateParams.builder().setName("Jo").putMetadata("other", "").build());
    Customer read = customers.retrieve(jo.getId());
    assertEquals("Jo", read.getName());
    assertEquals(java.util.Map.of("organisation", "o'neill 7"), read.getMetadata());
    var found =
        customers.search(
            CustomerSearchParams.builder()
                .setQuery("metadata['organisation']:\"o'neill 7\"")
                .build());
    assertEquals(List.of(jo.getId()), found.getData().stream().map(Customer::getId).toList());
    assertTrue(customers.delete(jo.getId()).getDeleted());
    assertTrue(customers.retrieve(jo.getId()).getDeleted());
    assertEquals(List.of(), customers.list().getData());
  }

  @Test
  void lists_come_newest_first_and_page_by_page() throws Exception {
    for (int i = 0; i < 25; i++) {
      shop.client
          .v1()
          .customers()
          .create(CustomerCreateParams.builder().setName("Nr. " + i).build());
    }
    var page =
        shop.client.v1().customers().list(CustomerListParams.builder().setLimit(10L).build());
    assertEquals("Nr. 24", page.getData().get(0).getName());
    assertTrue(page.getHasMore());
    int count = 0;
    for (Customer each : page.autoPagingIterable()) {
      assertEquals("Nr. " + (24 - count), each.getName());
      count++;
    }
    assertEquals(25, count);
  }

  @Test
  void a_price_belongs_to_a_product_and_is_found_by_its_lookup_key() throws Exception {
    Product desk =
        shop.client.v1().products().create(ProductCreateParams.builder().setName("Desk").build());
    Price price =
        shop.client
            .v1()
            .prices()
            .create(
                PriceCreateParams.builder()
                    .setCurrency("kwd")
                    .setUnitAmount(9_500L)
                    .setProduct(desk.getId())
                    .setLookupKey("desk-year")
                    .setRecurring(
                        PriceCreateParams.Recurring.builder()
                            .setInterval(PriceCreateParams.Recurring.Interval.YEAR)
                            .build())
                    .build());
    assertEquals("recurring", price.getType());
    assertEquals("year", price.getRecurring().getInterval());
    shop.client
        .v1()
        .products()
        .update(desk.getId(), ProductUpdateParams.builder().setName("Desks").build());
    var found =
        shop.client
            .v1()
            .prices()
            .list(
                PriceListParams.builder()
                    .addLookupKey("desk-year")
                    .addExpand("data.product")
                    .build());
    assertEquals("Desks", found.getData().get(0).getProductObject().getName());
    shop.client
        .v1()
        .prices()
        .update(price.getId(), PriceUpdateParams.builder().setActive(false).build());
    assertFalse(
        shop.client
            .v1()
            .prices()
            .retrieve(price.getId(), PriceRetrieveParams.builder().build())
            .getActive());
    assertTrue(shop.story().containsAll(List.of("product.updated", "price.updated")));
  }

  @Test
  void what_is_not_there_is_refused_as_stripe_refuses_it() {
    InvalidRequestException gone =
        assertThrows(
            InvalidRequestException.class, () -> shop.client.v1().customers().retrieve("cus_no"));
    assertEquals(404, gone.getStatusCode());
    assertEquals("resource_missing", gone.getCode());
    assertTrue(gone.getRequestId().startsWith("req_"));
    InvalidRequestException price =
        assertThrows(
            InvalidRequestException.class,
            () ->
                shop.client
                    .v1()
                    .prices()
                    .create(
                        PriceCreateParams.builder()
                            .setCurrency("eur")
                            .setUnitAmount(1L)
                            .setProduct("prod_no")
                            .build()));
    assertEquals(400, price.getStatusCode());
    assertEquals("product", price.getParam());
  }

  @Test
  void an_unknown_key_is_refused_and_a_known_one_sees_only_its_own() throws Exception {
    Customer mine = shop.customer();
    assertThrows(
        AuthenticationException.class,
        () -> shop.client("sk_test_stranger", 0).v1().customers().retrieve(mine.getId()));
    shop.stripe.account("sk_test_other");
    var other = shop.client("sk_test_other", 0);
    assertThrows(
        InvalidRequestException.class, () -> other.v1().customers().retrieve(mine.getId()));
    assertNotEquals(
        other.v1().accounts().retrieveCurrent().getId(),
        shop.client.v1().accounts().retrieveCurrent().getId());
    assertEquals(0, shop.client.v1().balance().retrieve().getAvailable().get(0).getAmount());
  }

  @Test
  void a_code_leads_to_its_coupon() throws Exception {
    Coupon half =
        shop.client
            .v1()
            .coupons()
            .create(
                CouponCreateParams.builder()
                    .setPercentOff(new java.math.BigDecimal("50"))
                    .setDuration(CouponCreateParams.Duration.ONCE)
                    .build());
    var code =
        shop.client
            .v1()
            .promotionCodes()
            .create(
                PromotionCodeCreateParams.builder()
                    .setCode("HALF")
                    .setPromotion(
                        PromotionCodeCreateParams.Promotion.builder()
                            .setType(PromotionCodeCreateParams.Promotion.Type.COUPON)
                            .setCoupon(half.getId())
                            .build())
                    .build());
    assertEquals(half.getId(), code.getPromotion().getCoupon());
  }
}
